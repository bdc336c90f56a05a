/**
 * Who is signed in. The access token lives in memory alone; what renews it lives in the tab's sessionStorage and
 * goes with the tab. docs/decisions says why.
 */
import { askedIn, askForTokensAgain, handOver } from "./again.ts";
import { readClaims } from "./claims.ts";
import { askForTokens, clientId, endpoints, redirectUri, SignInExpired, type Tokens } from "./issuer.ts";
import { challengeOf, randomText } from "./pkce.ts";

const refreshKey = "tailorbird.refresh";
const pendingKey = "tailorbird.sign-in";
/** Renewed this long before its end, so that no request starts with a token that ends under way. */
const marginMs = 60_000;

let access: { token: string; renewAt: number } | undefined;
let email: string | undefined;
/** Who it was, also when the sign-in has ended. */
let subject: string | undefined;
let renewing: Promise<void> | undefined;
const elsewhere = "BroadcastChannel" in globalThis ? new BroadcastChannel("tailorbird.session") : undefined;

interface Pending {
  state: string;
  verifier: string;
  returnTo: string;
  /** The page that waits for the tokens, when this window is only there to sign in. */
  handTo?: string;
}

/** Resumes what this tab had, or finishes a sign-in that comes back. @returns whether somebody is signed in. */
export async function restoreSession(): Promise<boolean> {
  elsewhere?.addEventListener("message", () => {
    forget();
    location.assign("/");
  });
  const query = new URLSearchParams(location.search);
  const handTo = askedIn(query);
  if (handTo !== undefined) {
    await startSignIn("/", { handTo });
    // The browser is leaving.
    await new Promise(() => {});
  }
  if (query.has("state") && (query.has("code") || query.has("error"))) return finishSignIn(query);
  if (sessionStorage.getItem(refreshKey) === null) return false;
  return renew().then(
    () => true,
    (error: unknown) => {
      if (error instanceof SignInExpired) return false;
      throw error;
    },
  );
}

/** Leaves the page for the issuer's. @param returnTo Path of this page to come back to; `hint` says whom to sign in. */
export async function startSignIn(
  returnTo: string,
  { hint, handTo }: { hint?: string | undefined; handTo?: string } = {},
): Promise<void> {
  const pending: Pending = {
    state: randomText(),
    verifier: randomText(),
    returnTo,
    ...(handTo !== undefined && { handTo }),
  };
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  const url = new URL(endpoints.authorize);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: "openid email",
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: "S256",
    ...(hint !== undefined && { login_hint: hint }),
  }).toString();
  location.assign(url);
}

async function finishSignIn(query: URLSearchParams): Promise<boolean> {
  const pending = JSON.parse(sessionStorage.getItem(pendingKey) ?? "null") as Pending | null;
  sessionStorage.removeItem(pendingKey);
  const code = query.get("code");
  // A state that this tab did not make is somebody else's sign-in: it is dropped, and its code with it.
  if (pending === null || pending.state !== query.get("state") || code === null) {
    history.replaceState(null, "", "/");
    return (
      sessionStorage.getItem(refreshKey) !== null &&
      renew().then(
        () => true,
        () => false,
      )
    );
  }
  history.replaceState(null, "", pending.returnTo);
  const tokens = await askForTokens({
    grant_type: "authorization_code",
    code,
    redirect_uri: redirectUri,
    code_verifier: pending.verifier,
  });
  if (pending.handTo !== undefined) {
    handOver(pending.handTo, tokens);
    return false;
  }
  keep(tokens);
  return true;
}

/** @returns whether the same person is signed in again. Somebody else finds a page that nothing is left on. */
export async function renewInAnotherWindow(): Promise<boolean> {
  const before = subject;
  const tokens = await askForTokensAgain();
  if (tokens === undefined) return false;
  if (readClaims(tokens.id_token).sub !== before) {
    location.assign("/");
    return false;
  }
  keep(tokens);
  return true;
}

/** @returns a token that holds; undefined when nobody is signed in any more. */
export async function getAccessToken(): Promise<string | undefined> {
  if (access !== undefined && Date.now() < access.renewAt) return access.token;
  if (sessionStorage.getItem(refreshKey) === null) return undefined;
  try {
    await renew();
  } catch (error) {
    if (error instanceof SignInExpired) return undefined;
    throw error;
  }
  return access?.token;
}

/** One renewal at a time: a refresh token may work only once. */
function renew(): Promise<void> {
  renewing ??= askForTokens({
    grant_type: "refresh_token",
    refresh_token: sessionStorage.getItem(refreshKey) ?? "",
  })
    .then(keep, (error: unknown) => {
      if (error instanceof SignInExpired) forget();
      throw error;
    })
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

function keep({ access_token, id_token, refresh_token, expires_in }: Tokens): void {
  access = { token: access_token, renewAt: Date.now() + expires_in * 1_000 - marginMs };
  if (refresh_token !== undefined) sessionStorage.setItem(refreshKey, refresh_token);
  if (id_token !== undefined) ({ email, sub: subject } = readClaims(id_token));
}

function forget(): void {
  access = undefined;
  email = undefined;
  sessionStorage.removeItem(refreshKey);
}

/** Here, in the other tabs, and at the issuer. */
export function signOut(): void {
  forget();
  elsewhere?.postMessage("signed-out");
  const url = new URL(endpoints.logout);
  url.search = new URLSearchParams({ client_id: clientId, logout_uri: redirectUri }).toString();
  location.assign(url);
}

/** For showing; the API never hears of it. */
export function signedInEmail(): string | undefined {
  return email;
}

export function isSignedIn(): boolean {
  return access !== undefined;
}
