/** Every table that holds rows of an account, as the database itself tells: none can be forgotten. */
import { sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";

export interface AccountTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether the app may delete its rows itself; those of other tables go with their account. */
  readonly isDeletable: boolean;
}

/** The deletion's own record outlives what it records. */
const kept = "account_deletion";

/** @returns children before the tables they refer to; `account` last. */
export async function listAccountTables(queries: Queries): Promise<AccountTable[]> {
  const { rows } = (await queries.execute(sql`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
      has_table_privilege(c.oid, 'DELETE') as deletable,
      coalesce((select array_agg(distinct p.relname::text) from pg_constraint f
        join pg_class p on p.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as parents
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relname <> ${kept}
      and exists (select from pg_attribute u where u.attrelid = c.oid and u.attname = 'user_id')
    group by c.oid, c.relname order by c.relname`)) as unknown as {
    rows: { name: string; columns: string[]; deletable: boolean; parents: string[] }[];
  };
  const sorted: typeof rows = [];
  const visit = (row: (typeof rows)[number]) => {
    if (sorted.includes(row)) return;
    for (const child of rows) if (child !== row && child.parents.includes(row.name)) visit(child);
    sorted.push(row);
  };
  for (const row of rows) visit(row);
  return sorted.map(({ name, columns, deletable }) => ({ name, columns, isDeletable: deletable }));
}
