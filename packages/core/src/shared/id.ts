/** Ids: a prefix that says what it is, and a UUIDv7 without hyphens. The database stores the UUID alone. */
import { createHash } from "node:crypto";
import { type IdKind, idPrefixes } from "@tailorbird/contracts/id";
import { v7 } from "uuid";

/** A new id that sorts after every earlier one, to the millisecond. */
export function newId(kind: IdKind): string {
  return idOfUuid(kind, v7());
}

/** `res_0197…` → the UUID the database stores. The prefix must be the kind's own. */
export function uuidOfId(kind: IdKind, id: string): string {
  const prefix = `${idPrefixes[kind]}_`;
  if (!id.startsWith(prefix)) throw new TypeError(`an id of kind ${kind} starts with ${prefix}`);
  return id.slice(prefix.length);
}

export function idOfUuid(kind: IdKind, uuid: string): string {
  return `${idPrefixes[kind]}_${uuid.replaceAll("-", "")}`;
}

/**
 * The account of a token's subject: the same pair gives the same account everywhere, so a first request
 * needs no look-up. A UUIDv8 (RFC 9562, section 5.8) over SHA-256, so two issuers can't collide by choice.
 */
export function accountIdOf(issuer: string, subject: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([issuer, subject]))
    .digest();
  digest[6] = ((digest[6] as number) & 0x0f) | 0x80;
  digest[8] = ((digest[8] as number) & 0x3f) | 0x80;
  return idOfUuid("account", digest.subarray(0, 16).toString("hex"));
}
