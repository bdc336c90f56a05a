/** Sends out what is due to be looked at: of one site one after the other, whoever keeps the jobs. */
import type { CheckMessage } from "@tailorbird/contracts/queues";
import type { Database } from "../shared/database.ts";
import { workOnEach } from "../shared/each.ts";
import type { Clock, MessageQueue } from "../shared/ports.ts";
import { listDue } from "./check-repository.ts";

/** Seconds between two looks at one site; all of a run's are over before the next begins. */
export const politeSeconds = 12;
/** Seconds that a queue can hold a message back. */
const longestDelay = 900;
/** Jobs per run; what is left is found by the next. */
const batchSize = 3_000;

export class CheckPlanner {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #queue: () => MessageQueue<CheckMessage>;

  /** @param parts.queue opened when something is due. */
  constructor(parts: { database: Database; clock: Clock; queue: () => MessageQueue<CheckMessage> }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#queue = parts.queue;
  }

  /**
   * Sent twice is looked at once: the row says that it is being looked at.
   * @throws AggregateError when some could not be sent; all others are.
   */
  async plan(): Promise<void> {
    const now = this.#clock.now().toISOString();
    const limits = { most: batchSize, mostOfSite: 1 + longestDelay / politeSeconds };
    const due = await this.#database.sweep((queries) => listDue(queries, now, limits));
    const byTurn = Map.groupBy(due, ({ turn }) => turn);
    await workOnEach(byTurn, ([turn, jobs]) => {
      const messages = jobs.map(({ accountId, id }) => ({ accountId, jobId: id }));
      return this.#queue().send(messages, { delaySeconds: (turn - 1) * politeSeconds });
    });
  }
}
