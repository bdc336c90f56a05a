/** A query that Drizzle builds once and then only fills in: building it costs more than sending it. */
import { type Column, type Param, sql } from "drizzle-orm";
import type { Queries } from "./database.ts";

interface Prepared<Rows> {
  execute(values: Record<string, unknown>): Promise<Rows>;
}

/** What Drizzle keeps in a session, and takes along into what it prepares. */
interface Session {
  readonly client: unknown;
}

/**
 * Makes a function that runs a query for whichever account `queries` was opened for.
 * @param build states the query, with a `slot` where a value changes; called once for each driver.
 */
export function keepQuery<Values extends Record<string, unknown>, Rows>(
  build: (queries: Queries) => { prepare(name: string): Prepared<Rows> },
): (queries: Queries, values: Values) => Promise<Rows> {
  const kept = new Map<unknown, Prepared<Rows>>();
  return (queries, values) => {
    const { session } = queries as unknown as { session: Session };
    let prepared = kept.get(session.constructor);
    if (prepared === undefined) {
      // Unnamed: whether PostgreSQL keeps it too is for the driver to say.
      prepared = build(queries).prepare(undefined as never);
      kept.set(session.constructor, prepared);
    }
    // What was prepared holds the first caller's client: each call gets a copy with its own.
    const own = Object.create(prepared, { client: { value: session.client } }) as Prepared<Rows>;
    return own.execute(values);
  };
}

/** Where a value of the column goes; it is written as the column writes its values. */
export function slot(column: Column, name: string): Param {
  return sql.param(sql.placeholder(name), column);
}
