/**
 * Brings a run's answers in. The message that asks for them travels, delayed, from look to look and knows whom to ask: the
 * database sleeps until the provider has ended. Then answers, costs and the end of the run are written in one transaction.
 */
import type { TailorMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { ModelError } from "@tailorbird/tailor/model";
import { settleCall } from "../models/budget-repository.ts";
import { keepAnswer } from "../models/kept-answers.ts";
import type { OvernightRequest } from "../models/model.sql.ts";
import type { BatchReply } from "../models/model-batches.ts";
import type { Queries } from "../shared/database.ts";
import { LeaseLost, newLeaseToken } from "../shared/lease.ts";
import { guardDelay } from "./guard-delay.ts";
import * as repository from "./overnight-repository.ts";
import type { OvernightParts } from "./overnight-submitter.ts";

type Replies = ReadonlyMap<string, BatchReply>;
/** What is kept for later when a run has ended: the answer, and of which resume it speaks. */
type Kept = { hash: string; value: unknown; resumeId: string };

export class OvernightCollector {
  readonly #parts: OvernightParts;

  constructor(parts: OvernightParts) {
    this.#parts = parts;
  }

  /** @throws RetryLater while another worker is at it */
  async collect(message: TailorMessage): Promise<void> {
    const { batchId, provider } = message;
    if (!batchId || !provider) return;
    const isOver = this.#parts.clock.now().toISOString() >= provider.until;
    const replies = await this.#ask(provider.batchId);
    if (!replies && !isOver) return this.#lookAgain(message);
    if (!(await this.#bringIn(message, { batchId, round: provider.round }, replies))) return;
    await this.#sendSubmit(message);
    await this.#parts.models?.batches?.discard(provider.batchId).catch(() => {});
  }

  /** @returns undefined while there is no telling; none at all when the lane is gone. */
  async #ask(providerBatchId: string): Promise<Replies | undefined> {
    const { batches } = this.#parts.models ?? {};
    try {
      if (batches && (await batches.poll(providerBatchId)) === "running") return undefined;
      return (await batches?.collect(providerBatchId)) ?? new Map();
    } catch (error) {
      // A provider that is away is asked again; one that knows nothing of the batch has nothing to give.
      if (!(error instanceof ModelError)) throw error;
      return error.kind === "misconfigured" ? new Map() : undefined;
    }
  }

  async #lookAgain(message: TailorMessage): Promise<void> {
    const { queue, guardDelaySeconds } = this.#parts;
    const round = message.round + 1;
    await queue.send([{ ...message, round }], { delaySeconds: guardDelay(guardDelaySeconds, round) });
  }

  /** @returns false when it was done before. */
  async #bringIn(
    message: TailorMessage,
    name: repository.RunName,
    replies: Replies | undefined,
  ): Promise<boolean> {
    const { database, leaseSeconds } = this.#parts;
    const { accountId } = message;
    const queries = database.as(accountId);
    const held = { ...name, leaseToken: newLeaseToken() };
    const run = await repository.claimSubmitted(queries, held, leaseSeconds);
    if (!run) {
      const latest = await repository.findLatestRun(queries, name.batchId);
      if (latest?.round === name.round && latest.status === "submitted")
        throw new RetryLater("another worker collects this run", leaseSeconds);
      // Done by one who may have died right after: the guard goes on, and the next round is sent for.
      await this.#sendGuard(message);
      return latest !== undefined;
    }
    const kept: Kept[] = [];
    await database.transact(accountId, async (inside) => {
      for (const request of run.requests ?? []) {
        const answer = await settleRequest(inside, request, replies);
        if (answer) kept.push(answer);
      }
      const ended = { status: "collected" as const, leaseToken: null, leaseUntil: null };
      if (!(await repository.updateRun(inside, held, ended))) throw new LeaseLost();
      await this.#sendGuard(message);
    });
    for (const { hash, value, resumeId } of kept)
      await keepAnswer({ queries, accountId, resumeId }, hash, value).catch(() => {});
    return true;
  }

  #sendGuard({ accountId, tailoringIds, batchId }: TailorMessage): Promise<void> {
    const { queue, guardDelaySeconds } = this.#parts;
    const guard = { kind: "guard" as const, accountId, tailoringIds, batchId, round: 0 };
    return queue.send([guard], { delaySeconds: guardDelaySeconds });
  }

  /** The guard sends what this could not. */
  async #sendSubmit({ accountId, batchId }: TailorMessage): Promise<void> {
    const submit = { kind: "submit" as const, accountId, batchId, tailoringIds: [], round: 0 };
    await this.#parts.queue.send([submit]).catch(() => {});
  }
}

/** @param replies undefined when the provider never said how it ended: then nobody knows what was charged. */
async function settleRequest(
  queries: Queries,
  request: OvernightRequest,
  replies: Replies | undefined,
): Promise<Kept | undefined> {
  const reply = replies?.get(request.callId);
  if (!reply) {
    await settleCall(queries, request.callId, replies ? null : "unknown");
    await repository.addToCheckpoint(queries, request, { missed: true });
    return undefined;
  }
  await settleCall(queries, request.callId, reply.usage);
  const resumeId = await repository.addToCheckpoint(queries, request, reply);
  return resumeId !== undefined && "value" in reply
    ? { hash: request.hash, value: reply.value, resumeId }
    : undefined;
}
