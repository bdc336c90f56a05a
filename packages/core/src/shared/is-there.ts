import { type SQLWrapper, sql } from "drizzle-orm";

/** What a query selects whose rows are only counted as there. */
export const one = { one: sql`1` };

/** As a column: whether the query has a row. */
export function isThere(query: SQLWrapper) {
  return sql<boolean>`exists ${query}`;
}
