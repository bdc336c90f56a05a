/** Changes of tasks and interviews, which their reminders follow: apart from the rest, because timers need a client. */
import type { Actor } from "@tailorbird/contracts/actor";
import { sql } from "drizzle-orm";
import type { ReminderPlanner } from "../reminders/reminder-planner.ts";
import type { Database } from "../shared/database.ts";
import { type Given, interviewRows, placed } from "./interviews.ts";
import { taskRows } from "./tasks.ts";
import { task } from "./tracker.sql.ts";

interface TaskChange {
  title?: string | undefined;
  dueAt?: string | null | undefined;
  done?: boolean | undefined;
}

export class FollowedUpdates {
  readonly #database: Database;
  readonly #planner: ReminderPlanner;

  constructor(parts: { database: Database; planner: ReminderPlanner }) {
    this.#database = parts.database;
    this.#planner = parts.planner;
  }

  /** Done twice is done once: the first time counts. @throws ProblemError `not_found`, `revision_mismatch` */
  updateTask(actor: Actor, id: string, { done, ...input }: TaskChange, ifRevision: number | undefined) {
    const doneAt = done === undefined ? undefined : done ? sql`coalesce(${task.doneAt}, now())` : null;
    return this.#update(taskRows(this.#database), actor, id, { ...input, doneAt }, ifRevision, {
      taskId: id,
    });
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  updateInterview(actor: Actor, id: string, input: Given, ifRevision: number | undefined) {
    const rows = interviewRows(this.#database);
    return this.#update(rows, actor, id, placed(input), ifRevision, { interviewId: id });
  }

  async #update<Row>(
    rows: { updateBy(...of: Parameters<ReturnType<typeof taskRows>["updateBy"]>): Promise<Row> },
    actor: Actor,
    id: string,
    change: object,
    ifRevision: number | undefined,
    about: { taskId: string } | { interviewId: string },
  ): Promise<Row> {
    const { row, over } = await this.#database.transact(actor.accountId, async (queries) => {
      const row = await rows.updateBy(queries, id, change, ifRevision);
      return { row, over: await this.#planner.follow(queries, about) };
    });
    await this.#planner.forget(over);
    return row;
  }
}
