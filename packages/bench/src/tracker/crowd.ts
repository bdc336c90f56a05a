/** A database as it is when many people keep much: made in SQL, whole tables at a time, its indexes after. */
import { uuidOfId } from "@tailorbird/core/shared/id";
import pg from "pg";

export interface Crowd {
  readonly accounts: number;
  /** Applications of each account; each follows a job of its own and has one event or two. */
  readonly rowsEach: number;
  /** The one that is measured: like the others, but its postings are as long as real ones. */
  readonly accountId: string;
}

/** Words of a posting: of the measured account, and of all others. */
const wordsOfPosting = { measured: 400, others: 12 };
const tables = ["job", "application", "application_event", "search_entry"] as const;

/** Fills an empty, migrated database. `say` hears what is being done. */
export async function makeCrowd(superuserUrl: string, crowd: Crowd, say: (line: string) => void) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const run = async (what: string, text: string) => {
    const startedAt = performance.now();
    const { rowCount } = await client.query(text);
    say(`${what}: ${rowCount ?? 0} rows, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  };
  try {
    await client.query("alter system set autovacuum = off");
    // What the log holds of ten million rows would be half as much again on the disk.
    await client.query("alter system set max_wal_size = '4GB'");
    await client.query("alter system set full_page_writes = off");
    await client.query("select pg_reload_conf()");
    // Without triggers and foreign keys: every row is made to fit.
    await client.query("set session_replication_role = replica; set maintenance_work_mem = '1GB'");
    const later = await takeOffIndexes(client);
    for (const [what, text] of fill(crowd)) await run(what, text);
    for (const index of later) await run(/INDEX (\S+)/.exec(index)![1]!, index);
    await run("vacuum analyze", "vacuum (analyze, freeze)");
    await client.query("alter system reset autovacuum");
    await client.query("alter system reset full_page_writes");
    await client.query("select pg_reload_conf()");
  } finally {
    await client.end();
  }
}

/** All but those that constraints rest on. @returns the statements that make them again. */
async function takeOffIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
     where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ made }) => made);
}

function fill({ accounts, rowsEach, accountId }: Crowd): [what: string, text: string][] {
  const me = `'${uuidOfId("account", accountId)}'::uuid`;
  const statuses =
    "(array['saved', 'applied', 'applied', 'applied', 'screening', 'interviewing', 'rejected', 'rejected', 'no_response', 'offer'])";
  // In the order of the keys, which are then written one after the other.
  const everybody = "(select user_id from account order by 1) as everybody";
  const posting = (words: number) => `
    select n, 'Engineer of word' || 1 + n % 211 as title, 'Company ' || (n * 7919) % 3001 as company,
      'https://jobs.example.com/' || n as url, 'Town ' || n % 97 as location, 'board ' || n % 9 as source,
      (select string_agg('word' || 1 + (n * 31 + k * k * 17 + k) % 1000, ' ') from generate_series(1, ${words}) as k) as description
    from generate_series(1, ${rowsEach}) as n`;
  const columns =
    "user_id, id, title, company, url, description, brief, location, source, tags, deadline, canonical_url, text_hash, created_at";
  const job = (owner: string) =>
    `${owner}, uuidv7(), title, company, url, description, '{"requirements": []}', location, source,
     array['tag' || n % 20], case when n % 10 = 0 then current_date + n % 60 end, url, hashtextextended(description, n), now() - n % 400 * interval '1 day'`;
  return [
    [
      "accounts",
      `insert into account (user_id) select gen_random_uuid() from generate_series(2, ${accounts}) union all select ${me}`,
    ],
    [
      "postings",
      `create unlogged table crowd_posting as select *, words_of(title, 'A') || words_of(company, 'A') || words_of(location, 'B') || words_of(source, 'C') || words_of(description, 'D') as words from (${posting(wordsOfPosting.others)}) as p`,
    ],
    [
      "jobs",
      `insert into job (${columns}) select ${job("user_id")} from ${everybody}, (select * from crowd_posting order by n) as p where user_id <> ${me}`,
    ],
    [
      "jobs of the measured account",
      `insert into job (${columns}) select ${job(me)} from (${posting(wordsOfPosting.measured)}) as p`,
    ],
    [
      "entries of the search",
      `insert into search_entry (user_id, kind, id, words)
      select user_id, 'job', id, case when user_id = ${me}
        then words_of(j.title, 'A') || words_of(j.company, 'A') || words_of(j.location, 'B') || words_of(j.source, 'C') || words_of(j.description, 'D')
        else p.words end
      from job j join crowd_posting p on p.url = j.url`,
    ],
    [
      "applications",
      `insert into application (user_id, id, job_id, status, status_at, applied_at, tags, position, created_at)
      select user_id, uuidv7(), id, status, at, case when status <> 'saved' then at end, array['tag' || n % 20],
        'a' || lpad(n::text, 6, '0') || '1', created_at
      from (select j.*, n, ${statuses}[1 + n % 10] as status, j.created_at + n % 50 * interval '1 day' as at
        from job j, lateral (select substr(j.url, 26)::int as n) as numbered) as made`,
    ],
    [
      "events",
      `insert into application_event (user_id, id, application_id, kind, from_status, to_status, "by", occurred_at)
      select user_id, uuidv7(), id, step.kind, step.was, step.now, 'person', case step.kind when 'created' then created_at else status_at end
      from application, lateral (values ('created', null, 'saved'), ('status_changed', 'saved', status)) as step (kind, was, now)
      where step.kind = 'created' or status <> 'saved'`,
    ],
    ["postings are forgotten", "drop table crowd_posting"],
  ];
}
