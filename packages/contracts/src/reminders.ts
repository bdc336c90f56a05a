/** Reminders: a mail at a time, before a task or an interview, or when nobody has answered for days. */
import * as z from "zod/mini";
import { applicationId, instant, interviewId, reminderId, taskId } from "./id.ts";
import { localTime, remindMinutesBefore, timeZone } from "./interviews.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

/** When: an instant, a time of the clock, before what it is for, or after days without an answer. */
const when = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("at"), at: instant }),
  /** Without a zone it follows that of the preferences, also when that changes. */
  z.strictObject({ type: z.literal("local"), localTime, timeZone: z.optional(timeZone) }),
  /** Minutes before the task is due or the interview begins; it moves along. */
  z.strictObject({ type: z.literal("before"), minutes: remindMinutesBefore }),
  /** Whole days after the application's latest move, at nine in the morning; a further move ends it. */
  z.strictObject({ type: z.literal("no_answer"), days: z.int().check(z.minimum(1), z.maximum(365)) }),
]);

export const reminderStatuses = ["scheduled", "sending", "sent", "cancelled", "skipped", "failed"] as const;

/**
 * Why it ended: `cancelled` (task_done, task_undated, answered, interview_off), `skipped` (too_late, mail_off,
 * switched_off, no_address), `failed` (refused; unconfirmed: it was handed over and nothing was heard, so it may
 * have come, and it is not sent a second time; gave_up).
 */
const reminderReasons = [
  "task_done",
  "task_undated",
  "answered",
  "interview_off",
  "too_late",
  "mail_off",
  "switched_off",
  "no_address",
  "refused",
  "unconfirmed",
  "gave_up",
] as const;

export const reminder = z.object({
  id: reminderId,
  applicationId: z.nullable(applicationId),
  taskId: z.nullable(taskId),
  interviewId: z.nullable(interviewId),
  text: z.nullable(z.string()),
  when,
  /** When it is sent: quiet hours have moved it already. */
  dueAt: instant,
  status: z.enum(reminderStatuses),
  reason: z.nullable(z.enum(reminderReasons)),
  sentAt: z.nullable(instant),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

/** In a list, with what it is about: a task, an interview, else an application; absent where it stands for itself. */
const listedReminder = z.extend(reminder, {
  about: z.nullable(
    z.object({
      kind: z.enum(["application", "task", "interview"]),
      /** The task's, else the job's. */
      title: z.nullable(z.string()),
      company: z.nullable(z.string()),
      /** When the task is due or the interview begins. */
      at: z.nullable(instant),
    }),
  ),
});

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const byId = z.object({ id: reminderId });

export const createReminder = defineRoute({
  id: "reminders/create",
  method: "POST",
  path: "/v1/reminders",
  summary: "Ask to be reminded by mail",
  description:
    "Mail goes to the confirmed address of the account, in its zone, and not within its quiet hours. What `before` and `no_answer` are about is named by `taskId` or `interviewId`, and by `applicationId`.",
  auth: "applications:write",
  idempotent: true,
  body: z
    .strictObject({
      applicationId: z.optional(applicationId),
      taskId: z.optional(taskId),
      interviewId: z.optional(interviewId),
      text: z.optional(text),
      when,
    })
    .check(
      z.refine(({ when, taskId, interviewId }) => when.type !== "before" || !taskId !== !interviewId, {
        error: "needs one taskId or one interviewId",
        path: ["when"],
      }),
      z.refine(({ when, applicationId }) => when.type !== "no_answer" || applicationId, {
        error: "needs an applicationId",
        path: ["when"],
      }),
    ),
  responses: { 201: { description: "Scheduled.", schema: reminder } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listReminders = defineRoute({
  id: "reminders/list",
  method: "GET",
  path: "/v1/reminders",
  summary: "List reminders, newest first",
  auth: "applications:read",
  query: z.strictObject({
    ...pageQuery,
    status: z.optional(z.enum(reminderStatuses)),
    applicationId: z.optional(applicationId),
    taskId: z.optional(taskId),
    interviewId: z.optional(interviewId),
  }),
  responses: { 200: { description: "A page of reminders.", schema: pageOf(listedReminder) } },
  errors: [],
});

export const getReminder = defineRoute({
  id: "reminders/get",
  method: "GET",
  path: "/v1/reminders/{id}",
  summary: "Read a reminder",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The reminder.", schema: reminder } },
  errors: [],
});

export const updateReminder = defineRoute({
  id: "reminders/update",
  method: "PATCH",
  path: "/v1/reminders/{id}",
  summary: "Change a reminder; another time schedules it anew, even when it was sent",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject({ text: z.optional(z.nullable(text)), when: z.optional(when) }),
  responses: { 200: { description: "The reminder.", schema: reminder } },
  errors: ["revision_mismatch"],
});

export const deleteReminder = defineRoute({
  id: "reminders/delete",
  method: "DELETE",
  path: "/v1/reminders/{id}",
  summary: "Delete a reminder; it is not sent",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export type Reminder = z.infer<typeof reminder>;
export type ListedReminder = z.infer<typeof listedReminder>;
export type ReminderWhen = Reminder["when"];
export type ReminderStatus = Reminder["status"];
export type ReminderReason = NonNullable<Reminder["reason"]>;
