/** The secret address of a share. It carries the account, which must be set before anything may be looked up. */
import { createHash, randomBytes } from "node:crypto";
import { idOfUuid, uuidOfId } from "../shared/id.ts";

export interface ShareToken {
  readonly accountId: string;
  readonly shareId: string;
  readonly secretHash: string;
}

export function newShareSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function sharePath(accountId: string, shareId: string, secret: string): string {
  return `/v1/shared/${uuidOfId("account", accountId)}_${uuidOfId("share", shareId)}_${secret}`;
}

/** @param token as the route has checked its form. */
export function readShareToken(token: string): ShareToken {
  return {
    accountId: idOfUuid("account", token.slice(0, 32)),
    shareId: idOfUuid("share", token.slice(33, 65)),
    secretHash: hashOf(token.slice(66)),
  };
}

export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
