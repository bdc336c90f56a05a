/** Whose sign-in a request came with, for an account that keeps no more of it than a hash. */
import type { Actor } from "@tailorbird/contracts/actor";
import { accountIdOf } from "../shared/id.ts";

/**
 * The subject of the access token of a user pool that signed the request. The authorizer has checked that token; that it is
 * this account's is checked here, because an account's id is the hash of issuer and subject.
 * @returns null for a program, whose key does not say, and for another sort of issuer, whose sign-ins are not ours to erase.
 */
export function subjectOf({ accountId, kind }: Actor, authorization: string | undefined): string | null {
  if (kind !== "person") return null;
  const [, claims] = /^Bearer +[\w-]+\.([\w-]+)\.[\w-]+ *$/i.exec(authorization ?? "") ?? [];
  const { iss, sub, token_use: use } = readClaims(claims ?? "");
  if (typeof iss !== "string" || typeof sub !== "string" || use !== "access") return null;
  return accountIdOf(iss, sub) === accountId ? sub : null;
}

function readClaims(text: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
