import type { ReminderReason, ReminderStatus, ReminderWhen } from "@tailorbird/contracts/reminders";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { application } from "../applications/application.sql.ts";
import {
  accountColumn,
  goesWith,
  goesWithAccount,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";
import { interview, task } from "../tracker/tracker.sql.ts";

export const reminder = pgTable(
  "reminder",
  {
    accountId: accountColumn(),
    id: idColumn("reminder", "id").notNull(),
    applicationId: idColumn("application", "application_id"),
    taskId: idColumn("task", "task_id"),
    interviewId: idColumn("interview", "interview_id"),
    text: text("text"),
    when: jsonb("when").$type<ReminderWhen>().notNull(),
    /** Of `no_answer`: the application's latest move when it was asked for. */
    anchorAt: instantColumn("anchor_at"),
    dueAt: instantColumn("due_at").notNull(),
    status: text("status").$type<ReminderStatus>().notNull(),
    reason: text("reason").$type<ReminderReason>(),
    /** Of the timer: one that carries an earlier number rings for nothing. */
    generation: integer("generation").notNull().default(1),
    /** When a worker took it to the mailer. */
    sendingAt: instantColumn("sending_at"),
    sentAt: instantColumn("sent_at"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    goesWith(t, t.applicationId, application),
    goesWith(t, t.taskId, task),
    goesWith(t, t.interviewId, interview),
    index("reminder_status").on(t.accountId, t.status, t.id),
    index("reminder_application").on(t.accountId, t.applicationId, t.id),
    index("reminder_task").on(t.accountId, t.taskId, t.id),
    index("reminder_interview").on(t.accountId, t.interviewId, t.id),
    tenantPolicy(),
  ],
);

export type ReminderRow = typeof reminder.$inferSelect;
