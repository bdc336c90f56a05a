/** How PostgreSQL would answer what the code asks, among many rows of many accounts. */
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
  stop(): Promise<void>;
}

/** Accounts, and rows of each: enough that reading a table whole costs more than an index. */
const accounts = 60;
const rowsEach = 300;

/** Fills the database, and reads plans as the app's role and as the account `uuid`, which has as many rows as the others. */
export async function readPlans({ superuserUrl }: Stack, uuid: string): Promise<PlanReader> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (const statement of fill(uuid)) await client.query(statement);
  await client.query("vacuum analyze");
  await client.query("select set_config('app.user_id', $1, false)", [uuid]);

  return {
    async of(ask, role = "tailorbird_app") {
      await client.query(`set role ${role}`);
      const plans: string[] = [];
      const explain = {
        async query(config: pg.QueryConfig, values: unknown[]) {
          const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${config.text}`, values);
          plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
          return { rows: [], rowCount: 0, fields: [] };
        },
      };
      await ask(drizzle({ client: explain as unknown as pg.Pool }) as unknown as Queries);
      return plans.join("\n\n");
    },
    stop: () => client.end(),
  };
}

function fill(uuid: string): string[] {
  const people = `(select case n when 1 then '${uuid}'::uuid else gen_random_uuid() end as u from generate_series(1, ${accounts}) n)`;
  const each = `generate_series(1, ${rowsEach}) k`;
  return [
    `insert into account (user_id) select u from ${people} p`,
    `insert into job (user_id, id, title, company, description, brief, tags, deadline, canonical_url, text_hash, check_due_at, check_lane)
     select user_id, gen_random_uuid(), 'Engineer ' || k, 'Company ' || k % 40, repeat('words of a posting ', 20), '{}',
       array['tag' || k % 20], case when k % 10 = 0 then date '2026-11-01' + k end, 'https://example.com/' || k,
       (random() * 9e18)::bigint, case when k % 50 = 0 then now() + (k - 100) * interval '1 hour' end, k % 7
     from account, ${each}`,
    `insert into application (user_id, id, job_id, status, status_at)
     select user_id, gen_random_uuid(), id, (array['saved', 'applied', 'interviewing', 'rejected'])[1 + (random() * 3)::int], now() - random() * interval '90 days'
     from job`,
    `insert into application_event (user_id, id, application_id, kind, to_status, "by", occurred_at)
     select user_id, gen_random_uuid(), id, 'created', status, 'person', status_at from application`,
  ];
}
