/** The port to PostgreSQL. Every statement runs for one account, under row-level security. */
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** Drizzle over whichever driver is in use. Transactions are opened by `transact` alone, as an account. */
export type Queries = Omit<PgDatabase<PgQueryResultHKT, Record<string, never>>, "transaction">;

export interface Database {
  /**
   * Statements that each stand alone: each runs in a transaction of its own, as the account, in one round
   * trip. Use it for a plain read and for a single write that carries its own condition.
   */
  as(accountId: string): Queries;

  /** Several statements that hold together: committed when `work` returns, rolled back when it throws. */
  transact<T>(accountId: string, work: (queries: Queries) => Promise<T>): Promise<T>;

  /** As the sweeper, who sees ids and due times of every account, and nothing else. */
  sweep<T>(work: (queries: Queries) => Promise<T>): Promise<T>;

  close(): Promise<void>;
}

/** PostgreSQL's `unique_violation`, wherever the driver and Drizzle have wrapped it. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === "23505";
}

/** PostgreSQL's `foreign_key_violation`. */
export function isForeignKeyViolation(error: unknown): boolean {
  return sqlState(error) === "23503";
}

/** PostgreSQL's `check_violation`. */
export function isCheckViolation(error: unknown): boolean {
  return sqlState(error) === "23514";
}

function sqlState(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string" && /^[0-9A-Z]{5}$/.test(at.code)) return at.code;
  }
  return undefined;
}
