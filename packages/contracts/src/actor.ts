import type { Scope } from "./scope.ts";

/** Who is calling, as the authorizer found it. It is all a handler knows of the caller. */
export interface Actor {
  /** `acc_…`, derived from the token's issuer and subject, or carried by the API key. */
  readonly accountId: string;
  readonly kind: "person" | "api_key";
  readonly scopes: readonly Scope[];
}

/** What an `Idempotency-Key` may be: visible ASCII characters. */
export const idempotencyKeyPattern = "^[\\x21-\\x7e]{1,255}$";

/** `Idempotency-Key` and a hash of what it came with. */
export interface IdempotencyKey {
  readonly route: string;
  readonly key: string;
  readonly requestHash: string;
}
