/** Limits of how many rows an account may hold, told by the very statement that adds one. */
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/**
 * To be returned by an insert: how many rows of the account were there before it, `most` at the most. Creates of one
 * account follow one another (`openCreate`), so no other adds one in between; a refusal rolls the insert back.
 */
export function heldBefore(table: PgTable, most: number, where?: SQL): SQL<number> {
  const counted = where ? sql`where ${where}` : sql``;
  return sql<number>`(select count(*)::int from (select from ${table} ${counted} limit ${most}) as held)`;
}
