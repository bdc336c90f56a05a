/** The numbers of a search, counted where the rows are: two statements, whatever the account holds. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import { minimumSample, type Stats } from "@tailorbird/contracts/stats";
import { sql } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { idOfUuid } from "../shared/id.ts";
import type { Clock } from "../shared/ports.ts";
import { shareOf } from "./wilson.ts";

export class StatsReader {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  async read(actor: Actor, query: { timeZone: string; from?: string | undefined }): Promise<Stats> {
    const queries = this.#database.as(actor.accountId);
    const [history, present] = await Promise.all([
      countHistory(queries, query),
      countPresent(queries, query, this.#clock.now().toISOString()),
    ]);
    return {
      funnel: present.funnel.map(({ status, now }) => ({
        status,
        now,
        ever: history.ever.find((each) => each.status === status)?.count ?? 0,
      })),
      flows: history.flows,
      stages: history.stages,
      responses: {
        all: rateOf(history.groups),
        bySource: grouped(history.groups, ({ source }) => ({ source })),
        byRole: history.roles.map((each) => ({ role: each.role, ...rateOf([each]) })),
        byResume: grouped(history.groups, ({ resumeId, resumeVersion }) => ({
          resumeId: resumeId === null ? null : idOfUuid("resume", resumeId),
          resumeVersion,
        })),
        byTailoring: grouped(history.groups, ({ tailored }) => ({ tailored })),
      },
      weeks: history.weeks,
      waiting: {
        onYou: present.onYou.map(toWaiting),
        onThem: present.onThem.map(toWaiting),
        overdueTasks: present.overdueTasks,
      },
    };
  }
}

interface Group {
  source: string | null;
  resumeId: string | null;
  resumeVersion: number | null;
  tailored: boolean;
  sent: number;
  answered: number;
}

interface History {
  ever: { status: ApplicationStatus; count: number }[];
  flows: Stats["flows"];
  stages: Stats["stages"];
  groups: Group[];
  roles: { role: string | null; sent: number; answered: number }[];
  weeks: Stats["weeks"];
}

interface Waiting {
  id: string;
  title: string | null;
  company: string | null;
  status: ApplicationStatus;
  since: string;
}

/** Titles that are told apart. */
const mostRoles = 50;

/**
 * An event that a later one corrects counts as that one says, and a move to where one was is none. NOT IN, whose list
 * is looked up by hash: a join by application looks through all events of one that has moved often, for each of them.
 */
export async function countHistory(
  queries: Queries,
  { timeZone, from }: { timeZone: string; from?: string | undefined },
): Promise<History> {
  const [row] = await queries.select({ history: sql<History>`history` }).from(sql`(
      with live as materialized (
        select e.application_id as app, e.to_status as "to", e.occurred_at as at, e.id,
          lag(e.to_status) over w as "from",
          lead(e.occurred_at) over w as until
        from application_event e
        join application a on a.id = e.application_id
        where e.to_status is not null
          and (${from ?? null}::timestamptz is null or a.created_at >= ${from ?? null}::timestamptz)
          and e.id not in (select c.corrects from application_event c where c.corrects is not null)
        window w as (partition by e.application_id order by e.occurred_at, e.id)
      ), moves as materialized (
        select * from live where "from" is distinct from "to"
      ), outcomes as (
        select app,
          bool_or("to" <> 'saved') as sent,
          bool_or("to" in ('screening', 'interviewing', 'offer', 'accepted', 'rejected')) as answered
        from moves group by app
      )
      select jsonb_build_object(
        'ever', (select coalesce(jsonb_agg(x), '[]') from (
          select "to" as status, count(distinct app)::int as count from moves group by 1) x),
        'flows', (select coalesce(jsonb_agg(x order by x.count desc, x."from", x."to"), '[]') from (
          select "from", "to", count(*)::int as count from moves group by 1, 2) x),
        'stages', (select coalesce(jsonb_agg(x order by x.status), '[]') from (
          select "to" as status, count(*)::int as "left",
            round((percentile_cont(0.5) within group (order by days))::numeric, 1) as "medianDays",
            round(max(days)::numeric, 1) as "longestDays"
          from (select "to", extract(epoch from until - at) / 86400 as days from moves where until is not null) d
          group by 1) x),
        'groups', (select coalesce(jsonb_agg(x), '[]') from (
          select j.source, a.resume_id as "resumeId", a.resume_version as "resumeVersion",
            a.tailoring_id is not null as tailored,
            count(*)::int as sent, count(*) filter (where o.answered)::int as answered
          from outcomes o join application a on a.id = o.app join job j on j.id = a.job_id
          where o.sent group by 1, 2, 3, 4) x),
        'roles', (select coalesce(jsonb_agg(x order by x.sent desc, x.role), '[]') from (
          select nullif(lower(btrim(j.title)), '') as role,
            count(*)::int as sent, count(*) filter (where o.answered)::int as answered
          from outcomes o join application a on a.id = o.app join job j on j.id = a.job_id
          where o.sent group by 1 order by 2 desc, 1 limit ${mostRoles}) x),
        'weeks', (select coalesce(jsonb_agg(x order by x.week), '[]') from (
          select to_char(date_trunc('week', at at time zone ${timeZone}), 'YYYY-MM-DD') as week,
            count(*) filter (where "to" = 'applied')::int as sent, count(*)::int as moves
          from moves group by 1 order by 1 desc limit 26) x)
      ) as history
    ) as counted`);
  return row?.history as History;
}

/** Items of each waiting list: those that have waited longest. */
const mostWaiting = 20;

export async function countPresent(
  queries: Queries,
  { from }: { from?: string | undefined },
  now: string,
): Promise<{
  funnel: { status: ApplicationStatus; now: number }[];
  onYou: Waiting[];
  onThem: Waiting[];
  overdueTasks: number;
}> {
  const waiting = (statuses: string) => sql`(
    select coalesce(jsonb_agg(x order by x.since), '[]') from (
      select a.id, j.title, j.company, a.status, a.status_at as since
      from application a join job j on j.id = a.job_id
      where a.archived_at is null and a.status in ${sql.raw(statuses)}
      order by a.status_at limit ${mostWaiting}) x
  )`;
  const [row] = await queries
    .select({
      funnel: sql<{ status: ApplicationStatus; now: number }[]>`(
        select jsonb_agg(jsonb_build_object('status', s, 'now', coalesce(n, 0)) order by at)
        from unnest(array['saved', 'applied', 'screening', 'interviewing', 'offer', 'accepted', 'rejected', 'withdrawn', 'no_response'])
          with ordinality as statuses (s, at)
        left join (
          select status, count(*)::int as n from application
          where ${from ?? null}::timestamptz is null or created_at >= ${from ?? null}::timestamptz
          group by status
        ) as held on held.status = s
      )`,
      onYou: sql<Waiting[]>`${waiting("('saved', 'offer')")}`,
      onThem: sql<Waiting[]>`${waiting("('applied', 'screening', 'interviewing')")}`,
      overdueTasks: sql<number>`(select count(*)::int from task where done_at is null and due_at < ${now}::timestamptz)`,
    })
    .from(sql`(select 1) as here`);
  return row as NonNullable<typeof row>;
}

function grouped<Key extends object>(groups: readonly Group[], keyOf: (group: Group) => Key) {
  const byKey = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify(keyOf(group));
    byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  return [...byKey]
    .map(([key, each]) => ({ ...(JSON.parse(key) as Key), ...rateOf(each) }))
    .sort((a, b) => b.sent - a.sent);
}

function rateOf(groups: readonly Pick<Group, "sent" | "answered">[]) {
  const sent = groups.reduce((sum, each) => sum + each.sent, 0);
  const answered = groups.reduce((sum, each) => sum + each.answered, 0);
  return { sent, answered, ...shareOf(answered, sent, minimumSample) };
}

function toWaiting({ id, since, ...row }: Waiting): Stats["waiting"]["onYou"][number] {
  return { ...row, applicationId: idOfUuid("application", id), since: new Date(since).toISOString() };
}
