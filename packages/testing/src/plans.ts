/** How PostgreSQL would answer what the code asks, among many rows of many accounts. */
import { randomUUID } from "node:crypto";
import type { Queries } from "@tailorbird/core/shared/database";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Stack } from "./stack.ts";

export interface PlanReader {
  /** The plans of the statements that `ask` makes, as text. */
  of(
    ask: (queries: Queries) => Promise<unknown>,
    role?: "tailorbird_app" | "tailorbird_sweeper",
  ): Promise<string>;
  /** Runs the statements that `ask` makes, and takes back what they changed. @returns the most rows that one step of their plans has looked at. */
  touched(ask: (queries: Queries) => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** Accounts, and rows of each: enough that reading a table whole costs more than an index. */
const accounts = 40;
const rowsEach = 900;

/** Fills the database, and reads plans as the app's role and as the account `uuid`, which has as many rows as the others. */
export async function readPlans(stack: Stack, uuid: string): Promise<PlanReader> {
  return open(stack, uuid, [...fill(accounts, uuid, rowsEach), "vacuum analyze"]);
}

/** Rows of the account that has just imported them. */
export const importedRows = 3_000;

/**
 * The same of an account that has just imported a table, by the import `importId`.
 * @param counted whether PostgreSQL had counted what there was before, of another account; otherwise never anything.
 */
export async function readPlansAfterImport(
  stack: Stack,
  { uuid, importId, counted }: { uuid: string; importId: string; counted: boolean },
): Promise<PlanReader> {
  const tables = ["job", "application", "application_event", "search_entry", "csv_import_row", "note"];
  return open(stack, uuid, [
    ...tables.map((table) => `alter table ${table} set (autovacuum_enabled = false)`),
    ...(counted ? [...fill(1, randomUUID(), rowsEach), "vacuum analyze"] : []),
    ...fill(1, uuid, importedRows),
    `insert into csv_import (user_id, id, file_name, byte_size, status) values ('${uuid}', '${importId}', 't.csv', 1, 'imported')`,
    `insert into csv_import_row (user_id, import_id, application_id, job_id)
     select user_id, '${importId}', id, job_id from application where user_id = '${uuid}'`,
  ]);
}

async function open({ superuserUrl }: Stack, uuid: string, statements: string[]): Promise<PlanReader> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.query("select set_config('app.user_id', $1, false)", [uuid]);

  /** What PostgreSQL answers to each statement of `ask`, put behind `explain`. */
  async function explain(how: string, ask: (queries: Queries) => Promise<unknown>) {
    const plans: unknown[][] = [];
    const explaining = {
      async query(config: pg.QueryConfig, values: unknown[]) {
        const { rows } = await client.query<{ "QUERY PLAN": unknown }>(`${how} ${config.text}`, values);
        plans.push(rows.map((row) => row["QUERY PLAN"]));
        return { rows: [], rowCount: 0, fields: [] };
      },
    };
    await ask(drizzle({ client: explaining as unknown as pg.Pool }) as unknown as Queries);
    return plans;
  }

  return {
    async of(ask, role = "tailorbird_app") {
      await client.query(`set role ${role}`);
      return (await explain("explain", ask)).map((lines) => lines.join("\n")).join("\n\n");
    },
    async touched(ask) {
      // A plan that looks through all rows for each would take minutes: it is ended, and so is the test.
      await client.query("set role tailorbird_app; set statement_timeout = '15s'; begin");
      const plans = await explain("explain (analyze, timing off, format json)", ask).finally(() =>
        client.query("rollback"),
      );
      return Math.max(...plans.flat().flatMap((plan) => rowsOfSteps((plan as [{ Plan: Step }])[0].Plan)));
    },
    stop: () => client.end(),
  };
}

interface Step {
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly Step[];
  readonly [more: `Rows Removed by ${string}`]: number | undefined;
}

function rowsOfSteps(step: Step): number[] {
  const removed = ["Filter", "Join Filter", "Index Recheck"] as const;
  const each = removed.reduce((sum, by) => sum + (step[`Rows Removed by ${by}`] ?? 0), step["Actual Rows"]);
  return [each * step["Actual Loops"], ...(step.Plans ?? []).flatMap(rowsOfSteps)];
}

function fill(accounts: number, uuid: string, rowsEach: number): string[] {
  const people = `(select case n when 1 then '${uuid}'::uuid else gen_random_uuid() end as u from generate_series(1, ${accounts}) n)`;
  const each = `generate_series(1, ${rowsEach}) k`;
  const theirs = accounts === 1 ? `where user_id = '${uuid}'` : "";
  return [
    `insert into account (user_id) select u from ${people} p`,
    `insert into job (user_id, id, title, company, description, brief, tags, deadline, canonical_url, text_hash, check_due_at, check_lane)
     select user_id, gen_random_uuid(), 'Engineer ' || k, 'Company ' || k % 40, repeat('words of a posting ', 20), '{}',
       array['tag' || k % 20], case when k % 10 = 0 then date '2026-11-01' + k end, 'https://example.com/' || k,
       (random() * 9e18)::bigint, case when k % 50 = 0 then now() + (k - 100) * interval '1 hour' end, k % 7
     from account, ${each} ${theirs}`,
    `insert into application (user_id, id, job_id, status, status_at, resume_id, resume_version, created_at)
     select user_id, gen_random_uuid(), id, (array['saved', 'applied', 'interviewing', 'rejected'])[1 + (random() * 3)::int], now() - random() * interval '90 days',
       case when n % 10 = 0 then md5(user_id::text || n % 3)::uuid end, case when n % 10 = 0 then 1 + n % 4 end, now() - n * interval '2 hours'
     from (select *, row_number() over (partition by user_id) as n from job ${theirs}) as numbered`,
    `insert into contact (user_id, id, name) select u, gen_random_uuid(), 'Somebody ' || k from (select user_id as u from account ${theirs}) a, generate_series(1, 5) k`,
    `insert into application_contact (user_id, contact_id, application_id)
     select a.user_id, c.id, a.id from contact c join application a on a.user_id = c.user_id and a.resume_id is not null ${theirs && `where a.${theirs.slice(6)}`}`,
    `insert into application_event (user_id, id, application_id, kind, to_status, "by", occurred_at)
     select user_id, gen_random_uuid(), id, 'created', status, 'person', status_at from application ${theirs}`,
  ];
}
