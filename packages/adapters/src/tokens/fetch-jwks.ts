import { assertIsJwks, type Jwks } from "aws-jwt-verify/jwk";

/** Milliseconds: the authorizer itself may take five seconds. */
const patience = 3_000;
/** A key is half a kilobyte. */
const mostBytes = 256 * 1024;
const loopback = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** @throws TypeError for an address that others could answer at: http, unless it is this machine. */
export function assertTrustworthy(jwksUri: string): void {
  const { protocol, hostname } = new URL(jwksUri);
  if (protocol === "https:" || (protocol === "http:" && loopback.has(hostname))) return;
  throw new TypeError("the address of an issuer's keys must be https, or http on this machine");
}

/** Fetches a JSON Web Key Set. @throws when it can't be had or is none. */
export async function fetchJwks(jwksUri: string): Promise<Jwks> {
  const response = await fetch(jwksUri, {
    headers: { accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`the issuer's keys were answered with status ${response.status}`);
  const text = await response.text();
  if (text.length > mostBytes) throw new Error("the issuer's keys are too many");
  const jwks = JSON.parse(text);
  assertIsJwks(jwks);
  return jwks;
}
