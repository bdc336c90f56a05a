/** Reminders as their owner makes and changes them. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Reminder, ReminderWhen } from "@tailorbird/contracts/reminders";
import { eq, getTableColumns, inArray } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { heldBefore } from "../shared/held.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import { type ReminderRow, reminder } from "./reminder.sql.ts";
import { planOf } from "./reminder-decision.ts";
import { requireReminder, toReminder } from "./reminder-list.ts";
import { type Found, findSurroundings, lockReminders, type Named } from "./reminder-surroundings.ts";
import type { ReminderTimer } from "./reminder-timer.ts";

/** Reminders that are still to come. */
const mostReminders = 500;
const isToCome = inArray(reminder.status, ["scheduled", "sending"]);
const farthest = 2 * 366 * 24 * 3_600_000;

export interface NewReminder extends Named {
  accountId: string;
  id: string;
  text?: string | undefined;
  when: ReminderWhen;
}

export class ReminderService {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #timer: ReminderTimer;

  constructor(parts: { database: Database; clock: Clock; timer: ReminderTimer }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#timer = parts.timer;
  }

  /** @throws ProblemError `not_found`, `limit_reached`, `idempotency_key_reused`; `invalid_request` for a time that has passed. */
  async create(
    actor: Actor,
    input: Omit<NewReminder, "accountId" | "id">,
    key: IdempotencyKey | undefined,
  ): Promise<Reminder> {
    const { accountId } = actor;
    const id = newId("reminder");
    return this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return toReminder(await requireReminder(queries, earlier.id));
      return toReminder(await this.add(queries, { ...input, accountId, id }));
    });
  }

  /**
   * In the transaction of what it is about.
   * @param pointer to what in the body says when. @throws ProblemError as `create` does
   */
  async add(
    queries: Queries,
    { accountId, id, ...input }: NewReminder,
    pointer = "/when",
  ): Promise<ReminderRow> {
    const found = await findSurroundings(queries, input);
    assertFound(input, found);
    const row = rowOf({ ...input, anchorAt: found.application?.statusAt ?? null });
    const [inserted] = await queries
      .insert(reminder)
      .values({ ...row, accountId, id, dueAt: this.#dueAt(row, found, pointer), status: "scheduled" })
      .returning({ ...getTableColumns(reminder), held: heldBefore(reminder, mostReminders, isToCome) });
    const { held, ...made } = inserted as ReminderRow & { held: number };
    if (held >= mostReminders) throw limitReached("scheduled reminders", mostReminders);
    await this.#timer.set(made);
    return made;
  }

  /** @throws ProblemError `not_found`, `revision_mismatch`; `invalid_request` for a time that does not fit. */
  async update(
    actor: Actor,
    id: string,
    { text, when }: { text?: string | null | undefined; when?: ReminderWhen | undefined },
    ifRevision: number | undefined,
  ): Promise<Reminder> {
    const { before, after } = await this.#database.transact(actor.accountId, async (queries) => {
      const [found] = await lockReminders(queries, eq(reminder.id, id));
      if (!found) throw notFound("reminder");
      const before = found.reminder;
      if (ifRevision !== undefined && ifRevision !== before.revision) throw revisionMismatch("reminder");
      const anew =
        when && this.#anew({ ...before, when, anchorAt: found.application?.statusAt ?? null }, found);
      const [row] = await queries
        .update(reminder)
        .set({
          ...withoutUndefined({ text }),
          ...anew,
          revision: before.revision + 1,
          updatedAt: this.#clock.now().toISOString(),
        })
        .where(eq(reminder.id, id))
        .returning();
      if (anew) await this.#timer.set(row as ReminderRow);
      return { before, after: row as ReminderRow };
    });
    if (before.generation !== after.generation) await this.#timer.clear([before]);
    return toReminder(after);
  }

  /** @throws ProblemError `not_found` */
  async remove(actor: Actor, id: string): Promise<void> {
    const removed = await this.#database
      .as(actor.accountId)
      .delete(reminder)
      .where(eq(reminder.id, id))
      .returning({ id: reminder.id, generation: reminder.generation });
    if (removed.length === 0) throw notFound("reminder");
    await this.#timer.clear(removed);
  }

  #anew(row: ReminderRow, found: Found) {
    if (row.when.type === "before" && !row.taskId === !row.interviewId)
      throw unfit("needs a reminder of one task or interview");
    if (row.when.type === "no_answer" && !row.applicationId)
      throw unfit("needs a reminder of an application");
    return {
      when: row.when,
      anchorAt: row.anchorAt,
      dueAt: this.#dueAt(row, found),
      generation: row.generation + 1,
      status: "scheduled",
      reason: null,
      sendingAt: null,
      sentAt: null,
    } as const;
  }

  #dueAt(row: Parameters<typeof planOf>[0], found: Found, pointer = "/when"): string {
    const plan = planOf(row, found);
    if (plan.kind === "end")
      throw unfit(
        "must count from a task that is still to be done at a time, or an interview that takes place",
        pointer,
      );
    const ahead = Date.parse(plan.dueAt) - this.#clock.now().getTime();
    if (ahead <= 0) throw unfit("must lead to a time that is still to come", pointer);
    if (ahead > farthest) throw unfit("must lead to a time within two years", pointer);
    return plan.dueAt;
  }
}

function unfit(detail: string, pointer = "/when"): ProblemError {
  return new ProblemError("invalid_request", "The reminder has no time that it could be sent at.", {
    errors: [{ in: "body", pointer, detail }],
  });
}

function assertFound(named: Named, found: Found): void {
  if (named.taskId && !found.task) throw notFound("task");
  if (named.interviewId && !found.interview) throw notFound("interview");
  if (named.applicationId && !found.application) throw notFound("application");
}

type Given = Named & { text?: string | undefined; when: ReminderWhen; anchorAt: string | null };
function rowOf({ applicationId = undefined, taskId, interviewId, text, when, anchorAt }: Given) {
  return {
    applicationId: applicationId ?? null,
    taskId: taskId ?? null,
    interviewId: interviewId ?? null,
    text: text ?? null,
    when,
    anchorAt: when.type === "no_answer" ? anchorAt : null,
  };
}
