/** Looks after work that was accepted: sends what was never sent, or whose worker died, until all has ended. */
import type { TailorMessage } from "@tailorbird/contracts/queues";
import type { Database } from "../shared/database.ts";
import type { MessageQueue } from "../shared/ports.ts";
import { guardDelay } from "./guard-delay.ts";
import { asks, findLatestRun, type RunRow } from "./overnight-repository.ts";
import { workMessages } from "./work-messages.ts";
import { findStates } from "./work-repository.ts";

/** A provider ends a batch within 24 hours; an hour later nobody waits for it any more. */
const windowMs = 25 * 3_600_000;

type State = Awaited<ReturnType<typeof findStates>>[number];

export class TailoringGuard {
  readonly #database: Database;
  readonly #queue: MessageQueue<TailorMessage>;
  readonly #delaySeconds: number;

  constructor(parts: { database: Database; queue: MessageQueue<TailorMessage>; guardDelaySeconds: number }) {
    this.#database = parts.database;
    this.#queue = parts.queue;
    this.#delaySeconds = parts.guardDelaySeconds;
  }

  /**
   * Looks once, and leaves a guard behind that looks again, later each time, while anything is under way. What is with
   * a provider overnight is left to a message that asks the provider, and not the database.
   */
  async look({ accountId, tailoringIds, round, batchId: nightly }: TailorMessage): Promise<void> {
    const states = await findStates(this.#database.as(accountId), tailoringIds);
    const gone = tailoringIds.filter((id) => !states.some((state) => state.id === id));
    const open = [
      ...states.filter((state) => isUnderWay(state) || isCalledOffAtNight(state)),
      ...(nightly ? gone.map((id) => deletedAtNight(id, nightly)) : []),
    ];
    const rest: State[] = [];
    const next: TailorMessage[] = [];
    const now: TailorMessage[] = [];
    for (const [batchId, those] of Map.groupBy(open, ({ batchId }) => batchId)) {
      const run = await this.#findRun(accountId, batchId, those);
      const awaited = run && collectionOf(accountId, run, those);
      // What a run that nobody finished preparing has set aside is settled by whoever takes it up, if nobody waits too.
      const isOpen = run?.status === "preparing";
      const left = those.filter(
        (state) => (isOpen || isUnderWay(state)) && !awaited?.tailoringIds.includes(state.id),
      );
      rest.push(...left);
      if (awaited) next.push(awaited);
      now.push(
        ...messagesFor(
          accountId,
          left.filter(({ isHeld }) => !isHeld),
          awaited !== undefined,
        ),
      );
    }
    const common = { accountId, round: round + 1, ...(nightly && { batchId: nightly }) };
    if (rest.length > 0) next.push({ ...common, kind: "guard", tailoringIds: rest.map(({ id }) => id) });
    if (next.length === 0) return;
    await this.#queue.send(next, { delaySeconds: guardDelay(this.#delaySeconds, round + 1) });
    if (now.length > 0) await this.#queue.send(now);
  }

  async #findRun(accountId: string, batchId: string, states: readonly State[]): Promise<RunRow | undefined> {
    if (!states.some(({ lane }) => lane === "overnight")) return undefined;
    return findLatestRun(this.#database.as(accountId), batchId);
  }
}

/** The message that collects what a batch's run is asked for, if it is with the provider. */
function collectionOf(accountId: string, run: RunRow, states: readonly State[]): TailorMessage | undefined {
  const { batchId, round, status, providerBatchId, submittedAt } = run;
  if (status !== "submitted" || !providerBatchId || !submittedAt) return undefined;
  const tailoringIds = states.filter(({ id }) => asks(run, id)).map(({ id }) => id);
  if (tailoringIds.length === 0) return undefined;
  const until = new Date(Date.parse(submittedAt) + windowMs).toISOString();
  return {
    ...{ kind: "collect", accountId, batchId, tailoringIds, round: 0 },
    provider: { batchId: providerBatchId, round, until },
  };
}

function isUnderWay({ status }: State): boolean {
  return status === "queued" || status === "running";
}

/** Nobody waits for its answer; but what was set aside for it is settled, and taken from the provider, when that has come. */
function isCalledOffAtNight({ status, lane }: State): boolean {
  return status === "cancelled" && lane === "overnight";
}

/** With its job or its resume: for the provider it is one that was called off. */
function deletedAtNight(id: string, batchId: string): State {
  return { id, batchId, status: "cancelled", lane: "overnight", leaseUntil: null, isHeld: false };
}

/**
 * What gets a batch's idle tailorings going: overnight ones ask together, unless their run is with the provider already
 * and these had nothing to ask; all others are worked on now.
 */
function messagesFor(accountId: string, idle: readonly State[], isAsked: boolean): TailorMessage[] {
  const [first] = idle;
  if (first?.lane === "overnight" && !isAsked)
    return [{ kind: "submit", accountId, batchId: first.batchId, tailoringIds: [], round: 0 }];
  return workMessages(
    accountId,
    idle.map(({ id }) => id),
  );
}
