/** The right to work on a row for a while. Who holds it renews it; whoever finds it run out may take it. */
import { randomUUID } from "node:crypto";

export interface Lease {
  readonly token: string;
  /** Aborts when the lease is lost: the row was cancelled, deleted or taken over. */
  readonly signal: AbortSignal;
  /** Stops renewing. */
  release(): void;
}

export function newLeaseToken(): string {
  return randomUUID();
}

/**
 * Renews a lease three times within its length until it is released.
 * @param renew writes the new end where the token is still ours; false when it is not.
 */
export function holdLease(token: string, leaseSeconds: number, renew: () => Promise<boolean>): Lease {
  const controller = new AbortController();
  const timer = setInterval(
    () => {
      renew().then(
        (held) => {
          if (!held) controller.abort(new LeaseLost());
        },
        // A database that is away for a moment: the next beat tries again, and every write checks the token.
        () => {},
      );
    },
    (leaseSeconds * 1000) / 3,
  );
  return { token, signal: controller.signal, release: () => clearInterval(timer) };
}

/** The row is no longer this worker's: stop, and leave it as it is. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}
