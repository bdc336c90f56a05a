/** Keeps reminders with what they are about: a task that moves or is done, an interview, the zone of their owner. */

import { RetryLater } from "@tailorbird/contracts/retry-later";
import { and, eq, inArray, or } from "drizzle-orm";
import { accountPreferences } from "../accounts/preferences.sql.ts";
import type { Database, Queries } from "../shared/database.ts";
import type { Clock } from "../shared/ports.ts";
import { type ReminderRow, reminder } from "./reminder.sql.ts";
import { planOf } from "./reminder-decision.ts";
import { type Found, lockReminders } from "./reminder-surroundings.ts";
import type { ReminderTimer } from "./reminder-timer.ts";

/** Ends that a change of the task or interview can undo. */
const undone = ["task_done", "task_undated", "interview_off"] as const;

export class ReminderPlanner {
  readonly #clock: Clock;
  readonly #timer: ReminderTimer;

  constructor(parts: { clock: Clock; timer: ReminderTimer }) {
    this.#clock = parts.clock;
    this.#timer = parts.timer;
  }

  /**
   * Moves, ends and revives the reminders of what has just changed, in the transaction of the change.
   * @returns the timers that no longer count; hand them to `forget` after the commit.
   */
  async follow(
    queries: Queries,
    about: { taskId?: string; interviewId?: string } = {},
  ): Promise<ReminderRow[]> {
    const named = and(
      about.taskId === undefined ? undefined : eq(reminder.taskId, about.taskId),
      about.interviewId === undefined ? undefined : eq(reminder.interviewId, about.interviewId),
    );
    const open = or(
      eq(reminder.status, "scheduled"),
      and(eq(reminder.status, "cancelled"), inArray(reminder.reason, [...undone])),
    );
    const over: ReminderRow[] = [];
    for (const found of await lockReminders(queries, and(named, open))) {
      if (await this.#replan(queries, found)) over.push(found.reminder);
    }
    return over;
  }

  forget(timers: readonly ReminderRow[]): Promise<void> {
    return this.#timer.clear(timers);
  }

  /** After a change of zone or quiet hours. @throws RetryLater when that change can't be seen yet. */
  async replanAll(database: Database, accountId: string, revision: number): Promise<void> {
    const over = await database.transact(accountId, async (queries) => {
      const [row] = await queries.select({ revision: accountPreferences.revision }).from(accountPreferences);
      if (row && row.revision < revision) throw new RetryLater("the preferences are not committed yet", 5);
      return this.follow(queries);
    });
    await this.forget(over);
  }

  async #replan(queries: Queries, found: Found & { reminder: ReminderRow }): Promise<boolean> {
    const row = found.reminder;
    const plan = planOf(row, found);
    const change = this.#changeOf(row, plan);
    if (!change) return false;
    const [changed] = await queries
      .update(reminder)
      .set({ ...change, updatedAt: this.#clock.now().toISOString(), revision: row.revision + 1 })
      .where(eq(reminder.id, row.id))
      .returning();
    if (changed?.status === "scheduled") await this.#timer.set(changed);
    return true;
  }

  #changeOf(row: ReminderRow, plan: ReturnType<typeof planOf>) {
    if (plan.kind === "end") {
      const { status, reason } = plan;
      return row.status === status ? undefined : { status, reason, generation: row.generation + 1 };
    }
    const isPast = Date.parse(plan.dueAt) <= this.#clock.now().getTime();
    if (row.status === "cancelled" ? isPast : plan.dueAt === row.dueAt) return undefined;
    return { status: "scheduled", reason: null, dueAt: plan.dueAt, generation: row.generation + 1 } as const;
  }
}
