/** Tasks and interviews as they are put down, each with its reminder when one is asked for: both or neither. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { ReminderService } from "../reminders/reminder-service.ts";
import type { Database, Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { type Given, interviewRows, placed } from "./interviews.ts";
import { taskRows } from "./tasks.ts";

interface Reminded {
  remindMinutesBefore?: number | undefined;
}

export class FollowedCreates {
  readonly #database: Database;
  readonly #reminders: ReminderService;

  constructor(parts: { database: Database; reminders: ReminderService }) {
    this.#database = parts.database;
    this.#reminders = parts.reminders;
  }

  /** @throws ProblemError `not_found`, `limit_reached`, `idempotency_key_reused`; `invalid_request` for a reminder in the past. */
  createTask(
    actor: Actor,
    input: Reminded & { title: string; applicationId?: string | undefined; dueAt?: string | undefined },
    key: IdempotencyKey | undefined,
  ) {
    const { remindMinutesBefore, ...values } = input;
    const { applicationId } = values;
    const along = this.#along(actor, remindMinutesBefore, (taskId) => ({ taskId, applicationId }));
    return taskRows(this.#database).create(actor, values, key, along);
  }

  /** @throws ProblemError `not_found`, `limit_reached`, `idempotency_key_reused`; `invalid_request` for a reminder in the past. */
  createInterview(
    actor: Actor,
    applicationId: string,
    { remindMinutesBefore, ...input }: Reminded & Given,
    key: IdempotencyKey | undefined,
  ) {
    const along = this.#along(actor, remindMinutesBefore, (interviewId) => ({ interviewId, applicationId }));
    return interviewRows(this.#database).create(actor, { ...placed(input), applicationId }, key, along);
  }

  #along(
    { accountId }: Actor,
    minutes: number | undefined,
    about: (id: string) => { taskId?: string; interviewId?: string; applicationId: string | undefined },
  ) {
    if (minutes === undefined) return undefined;
    return (queries: Queries, id: string) =>
      this.#reminders.add(
        queries,
        { ...about(id), accountId, id: newId("reminder"), when: { type: "before", minutes } },
        "/remindMinutesBefore",
      );
  }
}
