/** Links in mail: they carry the account, which must be set before anything may be looked up, and a secret. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { idOfUuid, uuidOfId } from "../shared/id.ts";
import { notFound } from "../shared/refusals.ts";

export function newLinkSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function hashOfLink(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

export function linkToken(accountId: string, secret: string): string {
  return `${uuidOfId("account", accountId)}_${secret}`;
}

/** @throws ProblemError `not_found` for what no link of ours ends in. */
export function readLinkToken(token: string): { accountId: string; secret: string } {
  if (!/^[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/.test(token)) throw notFound("link");
  return { accountId: idOfUuid("account", token.slice(0, 32)), secret: token.slice(33) };
}

/** In a time that tells nothing of where the two differ. */
export function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
