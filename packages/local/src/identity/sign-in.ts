/** The local issuer's side of a sign-in, at the addresses and in the shapes of Cognito's hosted page. */
import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod/mini";
import { AwsError } from "../aws/aws-error.ts";
import { readBody } from "../aws/request-body.ts";
import type { LocalHandler } from "../gateway/gateway.ts";
import { type AuthorizationRequest, originOf, readAuthorizationRequest } from "./authorization-request.ts";
import { defaultTokenSeconds, type TokenIssuer } from "./identity.ts";
import { sampleEmail, sendSignInForm, sendSignInRefusal } from "./sign-in-form.ts";

const codeSeconds = 60;
const sessionSeconds = 3_600;
const refreshSeconds = 30 * 86_400;
const largestBodyBytes = 8_192;
const cookieName = "tailorbird_local_session";
const emailAddress = z.email().check(z.maxLength(254));

interface Grant {
  email: string;
  challenge: string;
  redirectUri: string;
  expiresAt: number;
}

/** `/local/oauth2/authorize`, `/local/oauth2/token`, `/local/logout` and the description of all three. */
export function createSignIn(issuer: TokenIssuer): LocalHandler[] {
  /** By code; a code is taken out by the first who shows it. */
  const grants = new Map<string, Grant>();
  const { clientId } = issuer;
  return [
    { method: "GET", path: "/local/.well-known/openid-configuration", handle: describe },
    { method: "GET", path: "/local/oauth2/authorize", handle: askWho },
    { method: "POST", path: "/local/oauth2/authorize", handle: signIn },
    { method: "POST", path: "/local/oauth2/token", handle: giveTokens },
    { method: "GET", path: "/local/logout", handle: signOut },
  ];

  function describe(request: IncomingMessage, response: ServerResponse): void {
    const base = `${originOf(request)}/local`;
    sendJson(response, 200, {
      issuer: issuer.issuer,
      authorization_endpoint: `${base}/oauth2/authorize`,
      token_endpoint: `${base}/oauth2/token`,
      end_session_endpoint: `${base}/logout`,
      response_types_supported: ["code"],
      grant_types_supported: ["authorization_code", "refresh_token"],
      code_challenge_methods_supported: ["S256"],
      scopes_supported: ["openid", "email"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["none"],
    });
  }

  async function askWho(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readAuthorizationRequest(queryOf(request), originOf(request), clientId);
    if (typeof asked === "string") return sendSignInRefusal(response, asked);
    const known = await issuer.readOwnToken("session", readCookie(request));
    // The address that `pnpm start` prints opens the sample at once. Nobody else is signed in by a link.
    const email = asked.login_hint === sampleEmail ? sampleEmail : known;
    if (email === undefined) return sendSignInForm(response, asked);
    await sendBack(response, asked, email);
  }

  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fields = await readFields(request);
    const asked = readAuthorizationRequest(fields, originOf(request), clientId);
    if (typeof asked === "string") return sendSignInRefusal(response, asked);
    // Another site must not sign a visitor in as somebody of its choice.
    if (request.headers.origin !== originOf(request))
      return sendSignInRefusal(response, "It came from another page.");
    const email = emailAddress.safeParse(fields.get("email")?.trim()).data;
    if (email === undefined)
      return sendSignInForm(response, asked, "That is no e-mail address. It looks like you@example.com.");
    await sendBack(response, asked, email);
  }

  async function sendBack(
    response: ServerResponse,
    asked: AuthorizationRequest,
    email: string,
  ): Promise<void> {
    const now = Date.now();
    for (const [code, { expiresAt }] of grants) if (expiresAt < now) grants.delete(code);
    const code = randomBytes(24).toString("base64url");
    grants.set(code, {
      email,
      challenge: asked.code_challenge,
      redirectUri: asked.redirect_uri,
      expiresAt: now + codeSeconds * 1_000,
    });
    const session = await issuer.issueOwnToken("session", email, sessionSeconds);
    const back = new URL(asked.redirect_uri);
    back.search = new URLSearchParams({ code, state: asked.state }).toString();
    response.writeHead(303, {
      location: back.href,
      "set-cookie": `${cookieName}=${session}; Path=/local/; HttpOnly; SameSite=Lax; Max-Age=${sessionSeconds}`,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
    response.end();
  }

  async function giveTokens(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fields = await readFields(request);
    if (fields.get("client_id") !== clientId) return sendJson(response, 400, { error: "invalid_client" });
    const grantType = fields.get("grant_type");
    if (grantType === "refresh_token") {
      const email = await issuer.readOwnToken("refresh", fields.get("refresh_token") ?? "");
      if (email === undefined) return sendJson(response, 400, { error: "invalid_grant" });
      return sendJson(response, 200, await tokensFor(email));
    }
    if (grantType !== "authorization_code")
      return sendJson(response, 400, { error: "unsupported_grant_type" });
    const email = redeem(fields);
    if (email === undefined) return sendJson(response, 400, { error: "invalid_grant" });
    const refresh = await issuer.issueOwnToken("refresh", email, refreshSeconds);
    sendJson(response, 200, { ...(await tokensFor(email)), refresh_token: refresh });
  }

  function redeem(fields: URLSearchParams): string | undefined {
    const code = fields.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash("sha256")
      .update(fields.get("code_verifier") ?? "")
      .digest("base64url");
    const isGood =
      grant !== undefined &&
      grant.expiresAt > Date.now() &&
      grant.redirectUri === fields.get("redirect_uri") &&
      grant.challenge === challenge;
    return isGood ? grant.email : undefined;
  }

  async function tokensFor(email: string) {
    return {
      access_token: await issuer.issueAccessToken({ email }),
      id_token: await issuer.issueIdToken(email),
      token_type: "Bearer",
      expires_in: defaultTokenSeconds,
    };
  }

  function signOut(request: IncomingMessage, response: ServerResponse): void {
    const target = queryOf(request).get("logout_uri");
    if (target !== `${originOf(request)}/`) {
      sendSignInRefusal(response, `The page to return to must be ${originOf(request)}/.`);
      return;
    }
    response.writeHead(303, {
      location: target,
      "set-cookie": `${cookieName}=; Path=/local/; HttpOnly; SameSite=Lax; Max-Age=0`,
      "cache-control": "no-store",
    });
    response.end();
  }
}

function queryOf({ url }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(url?.split("?")[1] ?? "");
}

/** A body that is too large counts as empty: what it should have held is then missing. */
async function readFields(request: IncomingMessage): Promise<URLSearchParams> {
  try {
    return new URLSearchParams((await readBody(request, largestBodyBytes)).toString());
  } catch (error) {
    if (error instanceof AwsError) return new URLSearchParams();
    throw error;
  }
}

function readCookie({ headers }: IncomingMessage): string {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === cookieName)?.[1] ?? "";
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
