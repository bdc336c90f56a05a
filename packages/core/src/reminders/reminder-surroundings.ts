/** All that decides over a reminder, read in one statement. */
import { eq } from "drizzle-orm";
import { account } from "../accounts/account.sql.ts";
import { accountPreferences } from "../accounts/preferences.sql.ts";
import { application } from "../applications/application.sql.ts";
import { job } from "../jobs/job.sql.ts";
import type { Queries } from "../shared/database.ts";
import { interview, task } from "../tracker/tracker.sql.ts";
import { type ReminderRow, reminder } from "./reminder.sql.ts";
import type { Surroundings } from "./reminder-times.ts";

const columns = {
  preferences: accountPreferences,
  task: { id: task.id, title: task.title, dueAt: task.dueAt, doneAt: task.doneAt },
  interview: {
    id: interview.id,
    startsAt: interview.startsAt,
    outcome: interview.outcome,
    place: interview.place,
    link: interview.link,
  },
  application: {
    id: application.id,
    statusAt: application.statusAt,
    archivedAt: application.archivedAt,
  },
  job: { title: job.title, company: job.company },
};

export interface Named {
  applicationId?: string | undefined;
  taskId?: string | undefined;
  interviewId?: string | undefined;
}

/** @param named an interview brings its application along. The account's row must be there. */
export async function findSurroundings(queries: Queries, { applicationId, taskId, interviewId }: Named) {
  const nothing = "00000000000000000000000000000000";
  const [row] = await queries
    .select(columns)
    .from(account)
    .leftJoin(accountPreferences, eq(accountPreferences.accountId, account.accountId))
    .leftJoin(task, eq(task.id, taskId ?? `tsk_${nothing}`))
    .leftJoin(interview, eq(interview.id, interviewId ?? `itv_${nothing}`))
    .leftJoin(application, eq(application.id, applicationId ?? `app_${nothing}`))
    .leftJoin(job, eq(job.id, application.jobId));
  return row as Found;
}

/** Reminders with what surrounds each, held until the transaction ends. */
export async function lockReminders(queries: Queries, where: Parameters<typeof eq>[0] | unknown) {
  const rows = await queries
    .select({ reminder, ...columns })
    .from(reminder)
    .leftJoin(accountPreferences, eq(accountPreferences.accountId, reminder.accountId))
    .leftJoin(task, eq(task.id, reminder.taskId))
    .leftJoin(interview, eq(interview.id, reminder.interviewId))
    .leftJoin(application, eq(application.id, reminder.applicationId))
    .leftJoin(job, eq(job.id, application.jobId))
    .where(where as never)
    .for("update", { of: reminder });
  return rows as (Found & { reminder: ReminderRow })[];
}

export interface Found {
  preferences: typeof accountPreferences.$inferSelect | null;
  task: { id: string; title: string; dueAt: string | null; doneAt: string | null } | null;
  interview: {
    id: string;
    startsAt: string;
    outcome: string;
    place: string | null;
    link: string | null;
  } | null;
  application: { id: string; statusAt: string; archivedAt: string | null } | null;
  job: { title: string | null; company: string | null } | null;
}

export function surroundingsOf(found: Found, anchorAt: string | null): Surroundings {
  return {
    timeZone: found.preferences?.timeZone ?? "UTC",
    quietFrom: found.preferences?.quietFrom ?? null,
    quietUntil: found.preferences?.quietUntil ?? null,
    eventAt: found.task?.dueAt ?? found.interview?.startsAt ?? null,
    anchorAt,
  };
}
