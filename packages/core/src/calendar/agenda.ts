/** What an account has to do and to be at, in the order of time. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { CalendarEntry } from "@tailorbird/contracts/calendar";
import type { IdKind } from "@tailorbird/contracts/id";
import { and, eq, gte, isNull, lt, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { application } from "../applications/application.sql.ts";
import { job } from "../jobs/job.sql.ts";
import { reminder } from "../reminders/reminder.sql.ts";
import type { Database, Queries } from "../shared/database.ts";
import { idOfUuid } from "../shared/id.ts";
import { isUuid, type Page, readCursorOf, writeCursorOf } from "../shared/page.ts";
import { interview, task } from "../tracker/tracker.sql.ts";

const defaultLimit = 100;
const idKinds: Record<CalendarEntry["kind"], IdKind> = {
  interview: "interview",
  deadline: "job",
  task: "task",
  reminder: "reminder",
};

export interface AgendaQuery {
  from: string;
  to: string;
  cursor?: string | undefined;
  limit?: string | undefined;
}

export class Agenda {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `invalid_request` for a foreign cursor. */
  async list(actor: Actor, query: AgendaQuery): Promise<Page<CalendarEntry>> {
    const limit = Number(query.limit ?? defaultLimit);
    const after = query.cursor === undefined ? undefined : readCursorOf(query.cursor, isSortable, isUuid);
    const rows = await findEntries(this.#database.as(actor.accountId), query, after, limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(toEntry),
      nextCursor: rows.length > limit && last ? writeCursorOf(last.sort, last.uuid) : null,
    };
  }
}

/** As text of one width, so that a cursor says exactly what was compared. */
const sortable = (instant: SQL) =>
  sql`to_char((${instant}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const isSortable = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(text);

/** The columns of every kind of entry, each told by its own SQL. */
function columns(entry: {
  kind: CalendarEntry["kind"];
  uuid: SQL;
  title: SQL;
  at: SQL;
  minutes?: SQL;
  isOver: SQL;
}) {
  const isDay = entry.kind === "deadline";
  const at = sortable(entry.at);
  const end = entry.minutes && sortable(sql`${entry.at} + make_interval(mins => ${entry.minutes})`);
  return {
    kind: sql<CalendarEntry["kind"]>`${sql.raw(`'${entry.kind}'`)}::text`.as("kind"),
    uuid: sql<string>`${entry.uuid}::text`.as("entry_id"),
    sort: sql<string>`${at}`.as("sort"),
    title: sql<string | null>`${entry.title}::text`.as("entry_title"),
    company: sql<string | null>`${job.company}::text`.as("entry_company"),
    applicationUuid: sql<string | null>`${application.id}::text`.as("entry_application"),
    jobUuid: sql<string | null>`${job.id}::text`.as("entry_job"),
    at: sql<string | null>`${isDay ? sql`null::text` : at}`.as("at"),
    endsAt: sql<string | null>`${end ?? sql`null::text`}`.as("ends_at"),
    day: sql<string | null>`${isDay ? sql`to_char(${job.deadline}, 'YYYY-MM-DD')` : sql`null::text`}`.as(
      "day",
    ),
    isOver: sql<boolean>`${entry.isOver}`.as("is_over"),
  };
}

function findEntries(
  queries: Queries,
  { from, to }: AgendaQuery,
  after: readonly [sort: string, uuid: string] | undefined,
  limit: number,
) {
  const interviews = queries
    .select(
      columns({
        kind: "interview",
        uuid: sql`${interview.id}`,
        title: sql`${job.title}`,
        at: sql`${interview.startsAt}`,
        minutes: sql`${interview.durationMinutes}`,
        isOver: sql`${interview.outcome} <> 'pending'`,
      }),
    )
    .from(interview)
    .innerJoin(application, eq(application.id, interview.applicationId))
    .innerJoin(job, eq(job.id, application.jobId))
    .where(and(gte(interview.startsAt, from), lt(interview.startsAt, to)));
  const deadline = sql`(${job.deadline}::timestamp at time zone 'UTC')`;
  const deadlines = queries
    .select(
      columns({
        kind: "deadline",
        uuid: sql`${job.id}`,
        title: sql`${job.title}`,
        at: deadline,
        isOver: sql`false`,
      }),
    )
    .from(job)
    .leftJoin(application, eq(application.jobId, job.id))
    .where(
      and(
        sql`${job.deadline} >= (${from}::timestamptz at time zone 'UTC')::date`,
        sql`${deadline} < ${to}::timestamptz`,
        sql`coalesce(${application.status}, 'saved') = 'saved'`,
        isNull(application.archivedAt),
      ),
    );
  const tasks = queries
    .select(
      columns({
        kind: "task",
        uuid: sql`${task.id}`,
        title: sql`${task.title}`,
        at: sql`${task.dueAt}`,
        isOver: sql`${task.doneAt} is not null`,
      }),
    )
    .from(task)
    .leftJoin(application, eq(application.id, task.applicationId))
    .leftJoin(job, eq(job.id, application.jobId))
    .where(and(gte(task.dueAt, from), lt(task.dueAt, to)));
  const reminders = queries
    .select(
      columns({
        kind: "reminder",
        uuid: sql`${reminder.id}`,
        title: sql`coalesce(${reminder.text}, ${job.title})`,
        at: sql`${reminder.dueAt}`,
        isOver: sql`${reminder.status} not in ('scheduled', 'sending')`,
      }),
    )
    .from(reminder)
    .leftJoin(application, eq(application.id, reminder.applicationId))
    .leftJoin(job, eq(job.id, application.jobId))
    .where(and(gte(reminder.dueAt, from), lt(reminder.dueAt, to)));
  const entry = unionAll(interviews, deadlines, tasks, reminders).as("entry");
  return queries
    .select()
    .from(entry)
    .where(after && sql`(${entry.sort}, ${entry.uuid}) > (${after[0]}, ${after[1]})`)
    .orderBy(entry.sort, entry.uuid)
    .limit(limit);
}

type Row = Awaited<ReturnType<typeof findEntries>>[number];

function toEntry({ sort: _, uuid, applicationUuid, jobUuid, ...rest }: Row): CalendarEntry {
  return {
    ...rest,
    id: idOfUuid(idKinds[rest.kind], uuid),
    applicationId: applicationUuid && idOfUuid("application", applicationUuid),
    jobId: jobUuid && idOfUuid("job", jobUuid),
  };
}
