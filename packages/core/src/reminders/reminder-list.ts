/** Reminders as their owner reads them. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { ListedReminder, Reminder, ReminderStatus } from "@tailorbird/contracts/reminders";
import { and, desc, eq, lt, or } from "drizzle-orm";
import { application } from "../applications/application.sql.ts";
import { job } from "../jobs/job.sql.ts";
import type { Database, Queries } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import { interview, task } from "../tracker/tracker.sql.ts";
import { type ReminderRow, reminder } from "./reminder.sql.ts";
import type { Named } from "./reminder-surroundings.ts";

export class ReminderList {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Reminder> {
    return toReminder(await requireReminder(this.#database.as(actor.accountId), id));
  }

  async list(
    actor: Actor,
    query: Named & {
      cursor?: string | undefined;
      limit?: string | undefined;
      status?: ReminderStatus | undefined;
    },
  ): Promise<Page<ListedReminder>> {
    const page = readPage("reminder", query);
    const filters = (["status", "applicationId", "taskId", "interviewId"] as const).map((name) =>
      query[name] === undefined ? undefined : eq(reminder[name], query[name]),
    );
    const rows = await this.#database
      .as(actor.accountId)
      .select({
        reminder,
        task: { title: task.title, dueAt: task.dueAt },
        interview: { startsAt: interview.startsAt },
        job: { title: job.title, company: job.company },
      })
      .from(reminder)
      .leftJoin(task, eq(task.id, reminder.taskId))
      .leftJoin(interview, eq(interview.id, reminder.interviewId))
      .leftJoin(
        application,
        or(eq(application.id, reminder.applicationId), eq(application.id, task.applicationId)),
      )
      .leftJoin(job, eq(job.id, application.jobId))
      .where(and(...filters, page.after ? lt(reminder.id, page.after) : undefined))
      .orderBy(desc(reminder.id))
      .limit(page.limit + 1);
    return toPage(
      rows,
      page,
      (row) => row.reminder.id,
      (row) => ({ ...toReminder(row.reminder), about: aboutOf(row) }),
    );
  }
}

/** An interview has brought its application along, a task may have one of its own. */
function aboutOf({
  reminder: { applicationId },
  task,
  interview,
  job,
}: {
  reminder: ReminderRow;
  task: { title: string; dueAt: string | null } | null;
  interview: { startsAt: string } | null;
  job: { title: string | null; company: string | null } | null;
}): ListedReminder["about"] {
  const ofJob = { title: job?.title ?? null, company: job?.company ?? null };
  if (task !== null) return { ...ofJob, kind: "task", title: task.title, at: task.dueAt };
  if (interview !== null) return { ...ofJob, kind: "interview", at: interview.startsAt };
  return applicationId === null ? null : { ...ofJob, kind: "application", at: null };
}

/** @throws ProblemError `not_found` */
export async function requireReminder(queries: Queries, id: string): Promise<ReminderRow> {
  const [row] = await queries.select().from(reminder).where(eq(reminder.id, id));
  if (!row) throw notFound("reminder");
  return row;
}

export function toReminder(row: ReminderRow): Reminder {
  const { accountId: _, anchorAt: __, generation: ___, sendingAt: ____, ...shown } = row;
  return shown;
}
