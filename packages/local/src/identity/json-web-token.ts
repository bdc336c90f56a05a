import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { SigningKey } from "./key-ring.ts";

/** A JSON Web Token, signed with RS256. */
export function signToken(key: SigningKey, claims: object): string {
  const signed = [{ alg: "RS256", kid: key.kid, typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${sign("sha256", Buffer.from(signed), createPrivateKey(key.privateKey)).toString("base64url")}`;
}

/** @returns the claims of a token that one of the keys has signed, whatever they say; undefined otherwise. */
export function readToken(keys: readonly SigningKey[], token: string): Record<string, unknown> | undefined {
  const [header, claims, signature, ...more] = token.split(".");
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0)
    return undefined;
  const signed = Buffer.from(`${header}.${claims}`);
  const isOurs = keys.some(({ privateKey }) =>
    verify("sha256", signed, createPublicKey(privateKey), Buffer.from(signature, "base64url")),
  );
  return isOurs
    ? (JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, unknown>)
    : undefined;
}
