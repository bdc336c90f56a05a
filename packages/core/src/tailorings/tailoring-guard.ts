/** Looks after work that was accepted: sends what was never sent, or whose worker died, until all has ended. */
import type { TailorMessage } from "@tailorbird/contracts/queues";
import type { Database } from "../shared/database.ts";
import type { MessageQueue } from "../shared/ports.ts";
import { findStates } from "./work-repository.ts";

/** SQS delays a message by 15 minutes at most. */
const longestDelaySeconds = 900;

export class TailoringGuard {
  readonly #database: Database;
  readonly #queue: MessageQueue<TailorMessage>;
  readonly #delaySeconds: number;

  constructor(parts: { database: Database; queue: MessageQueue<TailorMessage>; guardDelaySeconds: number }) {
    this.#database = parts.database;
    this.#queue = parts.queue;
    this.#delaySeconds = parts.guardDelaySeconds;
  }

  /** Looks once, and leaves a guard behind that looks again, later each time, while anything is under way. */
  async look({ accountId, tailoringIds, round }: TailorMessage): Promise<void> {
    const states = await findStates(this.#database.as(accountId), tailoringIds);
    const underWay = states.filter(({ status }) => status === "queued" || status === "running");
    if (underWay.length === 0) return;
    const next = {
      kind: "guard" as const,
      accountId,
      tailoringIds: underWay.map(({ id }) => id),
      round: round + 1,
    };
    const delaySeconds = Math.min(this.#delaySeconds * 2 ** Math.min(round + 1, 10), longestDelaySeconds);
    await this.#queue.send([next], { delaySeconds });
    const idle = underWay.filter(({ isHeld }) => !isHeld);
    if (idle.length === 0) return;
    await this.#queue.send(
      idle.map(({ id }) => ({ kind: "work" as const, accountId, tailoringIds: [id], round: 0 })),
    );
  }
}
