/** What is to be done about a reminder, now: pure. */
import type { ReminderReason } from "@tailorbird/contracts/reminders";
import type { ReminderRow } from "./reminder.sql.ts";
import { type Found, surroundingsOf } from "./reminder-surroundings.ts";
import { dueTimeOf, outsideQuietHours } from "./reminder-times.ts";

export type Decision =
  | { readonly kind: "end"; readonly status: "cancelled" | "skipped"; readonly reason: ReminderReason }
  | { readonly kind: "wait"; readonly dueAt: string }
  | { readonly kind: "send" };

const minute = 60_000;
/** Timers ring to the second, so up to one second early. */
const early = 2_000;
/** How long after its beginning an interview is still worth a reminder that was late. */
const graceMinutes = 15;

type Decided = Pick<ReminderRow, "when" | "anchorAt" | "taskId" | "interviewId">;

/** Where the reminder stands in the plan: over, or due at a time. It does not look at the clock. */
export function planOf(row: Decided, found: Found): Exclude<Decision, { kind: "send" }> {
  const { task, interview, application } = found;
  const cancel = (reason: ReminderReason) => ({ kind: "end", status: "cancelled", reason }) as const;
  if (task?.doneAt) return cancel("task_done");
  if (interview?.outcome === "cancelled") return cancel("interview_off");
  if (row.when.type === "no_answer" && application) {
    if (application.archivedAt || application.statusAt !== row.anchorAt) return cancel("answered");
  }
  const dueAt = dueTimeOf(row.when, surroundingsOf(found, row.anchorAt));
  return dueAt === undefined ? cancel("task_undated") : { kind: "wait", dueAt };
}

/** What to do when the timer rings. */
export function decide(row: Decided, found: Found, now: Date): Decision {
  const plan = planOf(row, found);
  if (plan.kind === "end") return plan;
  if (Date.parse(plan.dueAt) > now.getTime() + early) return plan;
  const skip = (reason: ReminderReason) => ({ kind: "end", status: "skipped", reason }) as const;
  const { preferences, interview } = found;
  if (interview && Date.parse(interview.startsAt) + graceMinutes * minute < now.getTime())
    return skip("too_late");
  if (preferences && !preferences.mail) return skip("mail_off");
  if (preferences && !isSwitchedOn(row, preferences)) return skip("switched_off");
  if (!preferences?.email) return skip("no_address");
  // The timer may have rung late, into the night.
  const dueAt = outsideQuietHours(now.toISOString(), preferences, interview?.startsAt);
  return Date.parse(dueAt) > now.getTime() ? { kind: "wait", dueAt } : { kind: "send" };
}

function isSwitchedOn(row: Decided, preferences: NonNullable<Found["preferences"]>): boolean {
  if (row.when.type === "no_answer") return preferences.remindNoAnswer;
  if (row.taskId) return preferences.remindTasks;
  return row.interviewId ? preferences.remindInterviews : true;
}
