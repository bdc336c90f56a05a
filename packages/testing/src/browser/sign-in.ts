/** Signing in as the page does it, without its form: code and PKCE over HTTP, with the browser's own cookies. */
import { createHash, randomBytes } from "node:crypto";
import type { APIRequestContext } from "playwright-core";

const clientId = "tailorbird-local";

/**
 * @param request The browser's: the issuer's cookie is kept where the page will show it.
 * @returns what a tab keeps to renew its access token, and an access token of the same person.
 */
export async function signIn(
  request: APIRequestContext,
  url: string,
  email: string,
): Promise<{ refresh: string; token: string }> {
  const verifier = randomBytes(32).toString("base64url");
  const common = { client_id: clientId, redirect_uri: `${url}/` };
  const sentBack = await request.post(`${url}/local/oauth2/authorize`, {
    headers: { origin: url },
    maxRedirects: 0,
    form: {
      ...common,
      email,
      response_type: "code",
      state: "test",
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    },
  });
  const code = new URL(sentBack.headers().location ?? "").searchParams.get("code");
  const answer = await request.post(`${url}/local/oauth2/token`, {
    form: { ...common, grant_type: "authorization_code", code: code ?? "", code_verifier: verifier },
  });
  const tokens = (await answer.json()) as { refresh_token: string; access_token: string };
  return { refresh: tokens.refresh_token, token: tokens.access_token };
}
