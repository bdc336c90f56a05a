/** What a page asks of `/local/oauth2/authorize`: OpenID Connect's code flow with PKCE, nothing else. */
import type { IncomingMessage } from "node:http";
import * as z from "zod/mini";

export const authorizationRequest = z.object({
  response_type: z.literal("code"),
  client_id: z.string(),
  redirect_uri: z.string().check(z.maxLength(500)),
  state: z.string().check(z.minLength(1), z.maxLength(500)),
  code_challenge: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  code_challenge_method: z.literal("S256"),
  scope: z.optional(z.string().check(z.maxLength(200))),
  login_hint: z.optional(z.string().check(z.maxLength(254))),
});

export type AuthorizationRequest = z.infer<typeof authorizationRequest>;

/** Where this server was asked, as the browser sees it. */
export function originOf(request: IncomingMessage): string {
  return `http://${request.headers.host ?? "127.0.0.1"}`;
}

/**
 * @returns the request, or why it can't be answered by sending the browser back: then nobody is redirected, since
 * the address may be an attacker's.
 */
export function readAuthorizationRequest(
  parameters: URLSearchParams,
  origin: string,
  clientId: string,
): AuthorizationRequest | string {
  const { data, error } = authorizationRequest.safeParse(Object.fromEntries(parameters));
  if (error !== undefined) return `The parameter ${error.issues[0]?.path.join(".")} is missing or malformed.`;
  if (data.client_id !== clientId) return "The client is unknown.";
  // The page is of this very origin, so a code never leaves it.
  if (data.redirect_uri !== `${origin}/`) return `The page to return to must be ${origin}/.`;
  return data;
}
