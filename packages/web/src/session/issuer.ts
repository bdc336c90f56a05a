/** Who signs people in: Cognito's hosted page in AWS, the local issuer at the same paths otherwise. */

const { VITE_SIGN_IN_URL, VITE_SIGN_IN_CLIENT_ID } = import.meta.env;

const base: string = VITE_SIGN_IN_URL || `${location.origin}/local`;
export const clientId: string = VITE_SIGN_IN_CLIENT_ID || "tailorbird-local";
/** Registered with the issuer, to the letter. */
export const redirectUri = `${location.origin}/`;

export const endpoints = {
  authorize: `${base}/oauth2/authorize`,
  token: `${base}/oauth2/token`,
  logout: `${base}/logout`,
};

export interface Tokens {
  access_token: string;
  id_token?: string;
  refresh_token?: string;
  expires_in: number;
}

export class SignInExpired extends Error {}

/** @throws SignInExpired when the issuer does not accept what was shown; TypeError when it can't be reached. */
export async function askForTokens(fields: Record<string, string>): Promise<Tokens> {
  const response = await fetch(endpoints.token, {
    method: "POST",
    body: new URLSearchParams({ client_id: clientId, ...fields }),
  });
  if (response.status >= 500) throw new TypeError(`The issuer answered ${response.status}.`);
  if (!response.ok) throw new SignInExpired();
  return (await response.json()) as Tokens;
}
