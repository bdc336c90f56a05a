/** Rings for reminders: by a delayed message when it is soon, by a one-off schedule when it is not. */
import type { RemindMessage } from "@tailorbird/contracts/queues";
import { uuidOfId } from "../shared/id.ts";
import type { Clock, MessageQueue, Scheduler } from "../shared/ports.ts";
import type { ReminderRow } from "./reminder.sql.ts";

/** Seconds that a queue can hold a message back. */
const longestDelay = 900;
/** Seconds: a message must not come before the commit of what it is about. */
const shortestDelay = 2;

type Timed = Pick<ReminderRow, "accountId" | "id" | "generation" | "dueAt">;

export class ReminderTimer {
  readonly #queue: () => MessageQueue<RemindMessage>;
  readonly #scheduler: () => Scheduler;
  readonly #clock: Clock;

  /** Both are opened when a timer is set: most changes of a task set none. */
  constructor(parts: {
    queue: () => MessageQueue<RemindMessage>;
    scheduler: () => Scheduler;
    clock: Clock;
  }) {
    this.#queue = parts.queue;
    this.#scheduler = parts.scheduler;
    this.#clock = parts.clock;
  }

  /** Call it before the commit of the row: a timer of a row that never came to be rings for nothing, once. */
  async set({ accountId, id, generation, dueAt }: Timed): Promise<void> {
    const message = { kind: "fire", accountId, reminderId: id, generation } as const;
    const at = new Date(dueAt);
    const seconds = Math.ceil((at.getTime() - this.#clock.now().getTime()) / 1000);
    if (seconds <= longestDelay)
      await this.#queue().send([message], { delaySeconds: Math.max(shortestDelay, seconds) });
    else await this.#scheduler().schedule({ name: nameOf(id, generation), at, queue: "remind", message });
  }

  /**
   * Takes back the timers of what has changed, once the change is committed. One that could not be taken back rings
   * for nothing: its generation is over.
   */
  async clear(timed: readonly Pick<Timed, "id" | "generation">[]): Promise<void> {
    await Promise.allSettled(
      timed.map(({ id, generation }) => this.#scheduler().cancel(nameOf(id, generation))),
    );
  }
}

function nameOf(id: string, generation: number): string {
  return `reminder-${uuidOfId("reminder", id)}-${generation}`;
}
