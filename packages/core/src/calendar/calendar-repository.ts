/** Rows behind the calendar. Every function runs as the account that `queries` was opened for. */
import { eq, sql } from "drizzle-orm";
import { accountPreferences } from "../accounts/preferences.sql.ts";
import type { Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { calendarFeed } from "./calendar.sql.ts";
import type { News, ToldEntry } from "./calendar-entries.ts";

/** The feed, in whose language it speaks, and what it has told. */
export async function findFeed(queries: Queries) {
  const [row] = await queries
    .select({
      secretHash: calendarFeed.secretHash,
      locale: accountPreferences.locale,
      told: sql<ToldEntry[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('uid', uid, 'sequence', sequence, 'entry', entry,
          'changedAt', changed_at, 'goneAt', gone_at)), '[]') from calendar_entry)`,
    })
    .from(calendarFeed)
    .leftJoin(accountPreferences, eq(accountPreferences.accountId, calendarFeed.accountId));
  return row;
}

export interface FoundEntry {
  readonly kind: "interview" | "deadline" | "task" | "reminder";
  readonly uid: string;
  /** An instant, or for a deadline a day. */
  readonly starts: string;
  readonly minutes: number | null;
  readonly title: string | null;
  readonly company: string | null;
  /** What its person has called it: a task's title, a reminder's text. */
  readonly text: string | null;
  readonly place: string | null;
  readonly people: string | null;
  readonly isCancelled: boolean;
}

/**
 * Interviews, deadlines of jobs not yet applied for, tasks still to be done, and reminders that stand for
 * themselves: one of a task or interview is in the calendar as that.
 * @returns the latest `most` that begin at `since` or later, latest first.
 */
export async function findEntries(queries: Queries, since: string, most: number): Promise<FoundEntry[]> {
  const hex = (column: string) => sql.raw(`replace(${column}::text, '-', '')`);
  const instant = (column: string) =>
    sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  const { rows } = (await queries.execute(sql`
    select kind, uid, starts, minutes, title, company, text, place, people, cancelled as "isCancelled" from (
      select 'interview' as kind, 'itv_' || ${hex("i.id")} as uid, i.starts_at as at, ${instant("i.starts_at")} as starts,
        i.duration_minutes as minutes, j.title, j.company, null as text, coalesce(i.place, i.link) as place,
        nullif(array_to_string(i.people, ', '), '') as people, i.outcome = 'cancelled' as cancelled
      from interview i join application a on a.id = i.application_id join job j on j.id = a.job_id
      where i.starts_at >= ${since}::timestamptz
      union all
      select 'deadline', 'deadline-' || j.id, j.deadline::timestamp at time zone 'utc', to_char(j.deadline, 'YYYY-MM-DD'),
        null, j.title, j.company, null, null, null, false
      from job j left join application a on a.job_id = j.id
      where j.deadline >= ${since}::timestamptz::date and coalesce(a.status, 'saved') = 'saved' and a.archived_at is null
      union all
      select 'task', 'task-' || t.id, t.due_at, ${instant("t.due_at")}, 15, null, null, t.title, null, null, false
      from task t where t.done_at is null and t.due_at >= ${since}::timestamptz
      union all
      select 'reminder', 'rem_' || ${hex("r.id")}, r.due_at, ${instant("r.due_at")}, 15, j.title, j.company, r.text, null, null, false
      from reminder r left join application a on a.id = r.application_id left join job j on j.id = a.job_id
      where r.task_id is null and r.interview_id is null and r.status <> 'cancelled' and r.due_at >= ${since}::timestamptz
    ) as entries order by at desc, uid limit ${most}`)) as unknown as { rows: FoundEntry[] };
  return rows;
}

/** Notes what is told now. One statement. */
export async function keepNews(
  queries: Queries,
  accountId: string,
  { changed, forgotten }: News,
): Promise<void> {
  await queries.execute(sql`
    with forgotten as (
      delete from calendar_entry where uid in (select jsonb_array_elements_text(${JSON.stringify(forgotten)}::jsonb))
    )
    insert into calendar_entry (user_id, uid, sequence, entry, changed_at, gone_at)
    select ${uuidOfId("account", accountId)}::uuid, uid, sequence, entry, "changedAt", "goneAt"
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as told (uid text, sequence int, entry jsonb, "changedAt" timestamptz, "goneAt" timestamptz)
    on conflict (user_id, uid) do update
      set sequence = excluded.sequence, entry = excluded.entry, changed_at = excluded.changed_at, gone_at = excluded.gone_at
      where calendar_entry.sequence < excluded.sequence`);
}
