/** One-off schedules on disk: each becomes a message of its queue at its time, once, and is gone. */
import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../cloud/database.ts";
import type { MessageStore } from "../sqs/message-store.ts";

export interface Schedule {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly queue: string;
  readonly body: string;
}

/** Longer than this no timer of Node's can wait; it looks again. */
const longestWaitMs = 3_600_000;

export class ScheduleStore {
  readonly #database: DatabaseSync;
  readonly #messages: MessageStore;
  #timer: NodeJS.Timeout | undefined;

  /** What came due while nobody ran is sent now. */
  constructor(database: DatabaseSync, messages: MessageStore) {
    this.#database = database;
    this.#messages = messages;
    this.#run();
  }

  /** @returns false when there is one of this name: it stays as it is. */
  create({ name, at, queue, body }: Schedule): boolean {
    const { changes } = this.#database
      .prepare("insert into schedules (name, at, queue, body) values (?, ?, ?, ?) on conflict do nothing")
      .run(name, at, queue, body);
    this.#plan();
    return Number(changes) > 0;
  }

  find(name: string): Schedule | undefined {
    const row = this.#database.prepare("select * from schedules where name = ?").get(name);
    return row && toSchedule(row);
  }

  /** @returns false when there is none of this name. */
  delete(name: string): boolean {
    const { changes } = this.#database.prepare("delete from schedules where name = ?").run(name);
    this.#plan();
    return Number(changes) > 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #run(): void {
    // The message and the end of its schedule are stored together: neither twice nor not at all.
    inTransaction(this.#database, () => {
      const due = this.#database.prepare("delete from schedules where at <= ? returning *").all(Date.now());
      for (const { queue, body } of due.map(toSchedule)) this.#messages.send(queue, body);
    });
    this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const next = this.#database.prepare("select min(at) as at from schedules").get()?.at;
    if (next === null || next === undefined) return;
    const waitMs = Math.min(longestWaitMs, Math.max(0, Number(next) - Date.now()));
    this.#timer = setTimeout(() => this.#run(), waitMs);
    this.#timer.unref();
  }
}

function toSchedule(row: Record<string, unknown>): Schedule {
  return {
    name: String(row.name),
    at: Number(row.at),
    queue: String(row.queue),
    body: String(row.body),
  };
}
