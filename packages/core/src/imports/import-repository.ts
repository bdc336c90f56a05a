/** Rows of imports, and what they bring in. Every function runs as the account that `queries` was opened for. */
import type { CsvImport, RowMessage } from "@tailorbird/contracts/imports";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { csvImport } from "./import.sql.ts";
import type { NewRows } from "./new-rows.ts";

export type ImportRow = typeof csvImport.$inferSelect;

export async function findImport(queries: Queries, id: string): Promise<ImportRow | undefined> {
  const [row] = await queries.select().from(csvImport).where(eq(csvImport.id, id));
  return row;
}

/** Holds the row until the transaction ends, so that an import is carried out or undone once. */
export async function lockImport(queries: Queries, id: string): Promise<ImportRow | undefined> {
  const [row] = await queries.select().from(csvImport).where(eq(csvImport.id, id)).for("update");
  return row;
}

/** The same, with everything that its rows could be the second of. */
export async function lockImportBeside(
  queries: Queries,
  id: string,
): Promise<{ row: ImportRow; present: Present } | undefined> {
  const [found] = await queries
    .select({ row: csvImport, present })
    .from(csvImport)
    .where(eq(csvImport.id, id))
    .for("update");
  return found && { row: found.row, present: toPresent(found.present) };
}

export interface Present {
  /** Ids of applications, without their prefix and hyphens. */
  readonly ids: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Title and company, folded, with U+001F between them. */
  readonly names: ReadonlySet<string>;
  readonly jobs: number;
  /** The first position on the board. */
  readonly first: string | null;
}

const present = {
  ids: sql<string[]>`(select coalesce(jsonb_agg(replace(id::text, '-', '')), '[]') from application)`,
  addresses: sql<
    string[]
  >`(select coalesce(jsonb_agg(distinct canonical_url), '[]') from job where canonical_url is not null)`,
  names: sql<
    string[]
  >`(select coalesce(jsonb_agg(distinct lower(btrim(coalesce(title, ''))) || chr(31) || lower(btrim(coalesce(company, '')))), '[]') from job)`,
  jobs: sql<number>`(select count(*)::int from job)`,
  first: sql<string | null>`(select min(position) from application)`,
};

/** Everything that a row could be the second of, in one statement. */
export async function surveyPresent(queries: Queries): Promise<Present> {
  const [row] = await queries.select(present).from(sql`(select 1) as here`);
  return toPresent(row as NonNullable<typeof row>);
}

function toPresent(row: {
  ids: string[];
  addresses: string[];
  names: string[];
  jobs: number;
  first: string | null;
}) {
  const { ids, addresses, names, ...rest } = row;
  return { ...rest, ids: new Set(ids), addresses: new Set(addresses), names: new Set(names) };
}

export interface Outcome {
  readonly rows: number;
  readonly imported: number;
  readonly skipped: number;
  readonly failed: number;
  readonly errors: RowMessage[];
  readonly skips: RowMessage[];
}

/** Everything of an import in one statement: jobs, applications, their events and notes, and that it was carried out. */
export async function bringIn(
  queries: Queries,
  accountId: string,
  importId: string,
  { jobs, applications, events, notes }: NewRows,
  outcome: Outcome,
): Promise<ImportRow> {
  const owner = sql`${uuidOfId("account", accountId)}::uuid`;
  const id = sql`${uuidOfId("csvImport", importId)}::uuid`;
  const made = (name: string, insert: SQL) => queries.$with(name, {}).as(insert);
  const [row] = await queries
    .with(
      made(
        "new_job",
        sql`insert into job (user_id, id, title, company, url, description, brief, location, workplace, salary, deadline, source, canonical_url, text_hash)
      select ${owner}, r.* from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as r (
        id uuid, title text, company text, url text, description text, brief jsonb, location text, workplace text,
        salary jsonb, deadline date, source text, canonical_url text, text_hash bigint)`,
      ),
      made(
        "new_application",
        sql`insert into application (user_id, id, job_id, status, status_at, applied_at, archived_at, tags, position)
      select ${owner}, r.id, r.job_id, r.status, r.status_at, r.applied_at, r.archived_at,
        array(select jsonb_array_elements_text(r.tags)), r.position
      from jsonb_to_recordset(${JSON.stringify(applications)}::jsonb) as r (
        id uuid, job_id uuid, status text, status_at timestamptz, applied_at timestamptz, archived_at timestamptz,
        tags jsonb, position text)
      returning id, job_id`,
      ),
      made(
        "new_event",
        sql`insert into application_event (user_id, id, application_id, kind, from_status, to_status, "by", occurred_at)
      select ${owner}, r.* from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as r (
        id uuid, application_id uuid, kind text, from_status text, to_status text, "by" text, occurred_at timestamptz)`,
      ),
      made(
        "new_note",
        sql`insert into note (user_id, id, application_id, body)
      select ${owner}, r.* from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as r (id uuid, application_id uuid, body text)`,
      ),
      made(
        "new_row",
        sql`insert into csv_import_row (user_id, import_id, application_id, job_id)
      select ${owner}, ${id}, id, job_id from new_application`,
      ),
    )
    .update(csvImport)
    .set({ ...outcome, status: "imported", ...nextRevision })
    .where(eq(csvImport.id, importId))
    .returning();
  return row as ImportRow;
}

/**
 * Takes out what an import has brought in and nobody has touched since. NOT IN of lists, not NOT EXISTS: right
 * after an import the planner knows nothing of its rows, and would look through all of them for each. What an
 * import wrote has the time at which it was carried out.
 * @returns how many applications of it stay, and the jobs that it brought in.
 */
export async function takeOut(
  queries: Queries,
  importId: string,
): Promise<{ kept: number; jobIds: string[] }> {
  const id = sql`${uuidOfId("csvImport", importId)}::uuid`;
  const result = await queries.execute(sql`
    with untouched as (
      select r.application_id, r.job_id from csv_import_row r
      join application a on a.id = r.application_id
      where r.import_id = ${id} and a.revision = 1
        and a.id not in (select application_id from interview)
        and a.id not in (select application_id from task where application_id is not null)
        and a.id not in (select application_id from attachment)
        and a.id not in (select application_id from application_contact)
        and a.id not in (select application_id from note where revision > 1
          or created_at <> (select updated_at from csv_import where id = ${id}))
    ), gone as (
      delete from application a using untouched u where a.id = u.application_id returning a.id
    )
    select count(*)::int - (select count(*)::int from gone) as kept,
      coalesce(jsonb_agg(job_id), '[]') as "jobIds"
    from csv_import_row where import_id = ${id}`);
  const [row] = (result as unknown as { rows: { kept: number; jobIds: string[] }[] }).rows;
  return row as NonNullable<typeof row>;
}

/**
 * Marks it undone, and takes out the jobs that only its applications followed, unless they were changed or tailored
 * to since. IS TRUE has the list looked up by hash, as NOT IN does, where a join would be planned for rows that
 * nobody has counted.
 */
export async function markUndone(
  queries: Queries,
  id: string,
  { kept, jobIds }: { kept: number; jobIds: readonly string[] },
): Promise<ImportRow> {
  const gone = queries.$with("gone", {}).as(sql`
    delete from job j where j.revision = 1
      and (j.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(jobIds)}::jsonb))) is true
      and j.id not in (select job_id from application)
      and j.id not in (select job_id from tailoring)`);
  const [row] = await queries
    .with(gone)
    .update(csvImport)
    .set({ status: "undone", kept, ...nextRevision })
    .where(and(eq(csvImport.id, id), eq(csvImport.status, "imported")))
    .returning();
  return row as ImportRow;
}

const nextRevision = { revision: sql`${csvImport.revision} + 1`, updatedAt: sql`now()` };

export function toImport({ accountId: _, byteSize: __, ...row }: ImportRow): CsvImport {
  return row;
}
