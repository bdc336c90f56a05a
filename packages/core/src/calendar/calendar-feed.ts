/** The address of an account's calendar, and what it answers. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Actor } from "@tailorbird/contracts/actor";
import type { CalendarFeed } from "@tailorbird/contracts/calendar";
import { and, desc, eq, gte, isNotNull, isNull, sql } from "drizzle-orm";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { byOf, recordAudit } from "../accounts/audit.ts";
import { application } from "../applications/application.sql.ts";
import { job } from "../jobs/job.sql.ts";
import type { Database, Queries } from "../shared/database.ts";
import { idOfUuid, uuidOfId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { interview, task } from "../tracker/tracker.sql.ts";
import { calendarFeed } from "./calendar.sql.ts";

/** Entries of each kind; the latest, should there be more. */
const mostEntries = 1_000;
/** How far back a calendar goes. */
const pastDays = 180;

export class CalendarFeeds {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** The address carries the account, which must be set before anything may be looked up. */
  async renew(actor: Actor): Promise<CalendarFeed> {
    const { accountId } = actor;
    const secret = randomBytes(32).toString("base64url");
    const now = this.#clock.now().toISOString();
    const row = { accountId, secretHash: hashOf(secret), createdAt: now };
    await this.#database.transact(accountId, async (queries) => {
      await openCreate(queries, accountId, undefined, {});
      await queries
        .insert(calendarFeed)
        .values(row)
        .onConflictDoUpdate({ target: calendarFeed.accountId, set: row });
      await recordAudit(queries, byOf(actor), "calendar.renewed");
    });
    return { path: `/v1/calendar/${uuidOfId("account", accountId)}_${secret}.ics`, createdAt: now };
  }

  async revoke(actor: Actor): Promise<void> {
    await this.#database.transact(actor.accountId, async (queries) => {
      const revoked = await queries.delete(calendarFeed).returning({ accountId: calendarFeed.accountId });
      if (revoked.length > 0) await recordAudit(queries, byOf(actor), "calendar.revoked");
    });
  }

  /** @returns iCalendar (RFC 5545). @throws ProblemError `not_found` for an address that is not, or no longer, good. */
  async read(file: string): Promise<string> {
    const accountId = idOfUuid("account", file.slice(0, 32));
    const queries = this.#database.as(accountId);
    const [feed] = await queries.select().from(calendarFeed);
    const presented = hashOf(file.slice(33, -".ics".length));
    if (!feed || !timingSafeEqual(Buffer.from(feed.secretHash), Buffer.from(presented)))
      throw notFound("calendar");
    const since = new Date(this.#clock.now().getTime() - pastDays * 86_400_000).toISOString();
    const [interviews, dates] = await Promise.all([
      findInterviews(queries, since),
      findDates(queries, since),
    ]);
    return calendarOf(interviews, dates);
  }
}

function findInterviews(queries: Queries, since: string) {
  return queries
    .select({ interview, title: job.title, company: job.company })
    .from(interview)
    .innerJoin(application, eq(application.id, interview.applicationId))
    .innerJoin(job, eq(job.id, application.jobId))
    .where(gte(interview.startsAt, since))
    .orderBy(desc(interview.startsAt))
    .limit(mostEntries);
}

/** Deadlines of jobs not yet applied for, and tasks that are still to be done. */
function findDates(queries: Queries, since: string) {
  const deadlines = queries
    .select({
      id: sql<string>`'deadline-' || ${job.id}`.as("entry_id"),
      title: sql<string>`concat_ws(' · ', ${job.title}, ${job.company})`.as("title"),
      day: sql<string | null>`to_char(${job.deadline}, 'YYYY-MM-DD')`.as("day"),
      at: sql<string | null>`null`.as("at"),
      revision: sql<number>`${job.revision}`.as("revision"),
      changedAt: sql<string>`${job.updatedAt}::text`.as("changed_at"),
    })
    .from(job)
    .leftJoin(application, eq(application.jobId, job.id))
    .where(
      and(
        isNotNull(job.deadline),
        sql`${job.deadline} >= ${since}::timestamptz::date`,
        sql`coalesce(${application.status}, 'saved') = 'saved'`,
        isNull(application.archivedAt),
      ),
    );
  const tasks = queries
    .select({
      id: sql<string>`'task-' || ${task.id}`.as("entry_id"),
      title: sql<string>`${task.title}`.as("title"),
      day: sql<string | null>`null`.as("day"),
      at: sql<string | null>`${task.dueAt}::text`.as("at"),
      revision: sql<number>`${task.revision}`.as("revision"),
      changedAt: sql<string>`${task.updatedAt}::text`.as("changed_at"),
    })
    .from(task)
    .where(and(isNull(task.doneAt), gte(task.dueAt, since)));
  return deadlines.unionAll(tasks).limit(2 * mostEntries);
}

type Interviews = Awaited<ReturnType<typeof findInterviews>>;
type Dates = Awaited<ReturnType<typeof findDates>>;

/** Times are instants in UTC: every calendar shows them by its own clock, and needs no zone's rules from us. */
function calendarOf(interviews: Interviews, dates: Dates): string {
  const calendar = ical({
    name: "Tailorbird",
    prodId: { company: "Tailorbird", product: "Job search" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  for (const { interview: each, title, company } of interviews) {
    const start = new Date(each.startsAt);
    const where = each.place ?? each.link;
    calendar.createEvent({
      id: `${each.id}@tailorbird`,
      sequence: each.revision - 1,
      stamp: new Date(each.updatedAt),
      start,
      end: new Date(start.getTime() + each.durationMinutes * 60_000),
      summary: ["Interview", company, title].filter(Boolean).join(" · "),
      status: each.outcome === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(where && { location: where }),
      ...(each.people.length > 0 && { description: each.people.join(", ") }),
    });
  }
  for (const each of dates) {
    const start = new Date(each.day ?? each.at ?? each.changedAt);
    calendar.createEvent({
      id: `${each.id}@tailorbird`,
      sequence: each.revision - 1,
      stamp: new Date(each.changedAt),
      start,
      ...(each.day === null
        ? { end: new Date(start.getTime() + 15 * 60_000) }
        : { allDay: true, timezone: "UTC" }),
      summary: each.day === null ? each.title : `Last day to apply · ${each.title}`,
    });
  }
  return calendar.toString();
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
