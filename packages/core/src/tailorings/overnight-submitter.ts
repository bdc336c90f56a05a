/**
 * Hands a batch's questions to the provider's batch lane, once. The engine runs for each tailoring as far as what is
 * known carries it, and the question at which it stops is a line of the provider's file. What each may cost is set aside
 * first; then the file is sent, which costs nothing; then the batch is made of it. A worker that dies in between leaves a
 * row behind that says how far it came, and a batch that was made and not written down is found by its file.
 */
import { randomUUID } from "node:crypto";
import type { TailorMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { type LanguageModel, ModelError, type ModelRequest } from "@tailorbird/tailor/model";
import { quoteRewrite } from "@tailorbird/tailor/quote";
import type { RewriteRequest, Rewriter } from "@tailorbird/tailor/rewrite";
import { settleCall } from "../models/budget-repository.ts";
import { questionHash } from "../models/kept-answers.ts";
import { overBudget } from "../models/metered-model.ts";
import type { OvernightRequest } from "../models/model.sql.ts";
import type { ModelAccess } from "../models/model-access.ts";
import type { BatchLine, ModelBatches } from "../models/model-batches.ts";
import type { Database, Queries } from "../shared/database.ts";
import { holdLease, LeaseLost, newLeaseToken } from "../shared/lease.ts";
import type { Clock, MessageQueue } from "../shared/ports.ts";
import { deferredModel, QuestionMissed, QuestionOpen } from "./deferred-model.ts";
import { prepareRewrite, runEngine } from "./engine-run.ts";
import * as repository from "./overnight-repository.ts";
import { readersFor } from "./readers-for.ts";
import { workMessages } from "./work-messages.ts";

/**
 * What is written is asked for twice at most, and read each time; a resume and its letters seldom need it all. Whatever asks
 * more often is answered by day.
 */
const mostRounds = 8;

export interface OvernightParts {
  readonly database: Database;
  readonly queue: MessageQueue<TailorMessage>;
  readonly models: ModelAccess | undefined;
  readonly readers?: ModelAccess | undefined;
  readonly mayProve?: boolean;
  readonly rewriterOver: (model: LanguageModel | undefined) => Rewriter;
  readonly leaseSeconds: number;
  readonly guardDelaySeconds: number;
  readonly clock: Clock;
}

/** A tailoring at the question that it stops at. */
interface Asking {
  readonly tailoring: repository.Waiting;
  readonly rewrite: RewriteRequest;
  readonly request: ModelRequest<unknown>;
}

export class OvernightSubmitter {
  readonly #parts: OvernightParts;

  constructor(parts: OvernightParts) {
    this.#parts = parts;
  }

  /**
   * Takes the batch's next round, or leaves it to whoever has it. Tailorings that have nothing to ask are sent to work.
   * @throws RetryLater while another worker is at it
   */
  async submit(
    accountId: string,
    batchId: string,
    delivery: { last: boolean; signal: AbortSignal },
  ): Promise<void> {
    const { database, models, leaseSeconds } = this.#parts;
    const queries = database.as(accountId);
    const latest = await repository.findLatestRun(queries, batchId);
    if (latest?.status === "submitted") return;
    const isOpen = latest?.status === "preparing";
    const round = (latest?.round ?? 0) + (isOpen ? 0 : 1);
    const { batches } = models ?? {};
    if (!isOpen && (!batches || round > mostRounds)) return this.#sendAll(accountId, batchId);
    const held = { batchId, round, leaseToken: newLeaseToken() };
    const run = await repository.openRun(queries, { ...held, accountId, leaseSeconds });
    if (!run) throw new RetryLater("another worker prepares this run", leaseSeconds);
    const lease = holdLease(held.leaseToken, leaseSeconds, () =>
      repository.renewRun(queries, held, leaseSeconds),
    );
    try {
      // The lane was there when the run was opened.
      if (!models || !batches)
        throw new ModelError("misconfigured", "There is no batch lane.", { mayBeCharged: true });
      await this.#prepare(run, held, { models, batches, signal: delivery.signal });
    } catch (error) {
      if (lease.signal.aborted || error instanceof LeaseLost) return;
      const isHopeless = error instanceof ModelError && error.kind === "misconfigured";
      if (!isHopeless && !delivery.last) {
        await repository.updateRun(queries, held, { leaseToken: null, leaseUntil: null }).catch(() => {});
        throw error;
      }
      await this.#giveUp(accountId, held, error);
    } finally {
      lease.release();
    }
  }

  async #prepare(
    run: repository.RunRow,
    held: repository.HeldRun,
    { models, batches, signal }: { models: ModelAccess; batches: ModelBatches; signal: AbortSignal },
  ): Promise<void> {
    const { accountId, batchId } = run;
    const queries = this.#parts.database.as(accountId);
    const waiting = (await repository.findWaiting(queries, batchId)).filter(({ isHeld }) => !isHeld);
    const asking: Asking[] = [];
    for (const tailoring of waiting) {
      const asked = await this.#findQuestion(queries, tailoring, signal);
      if (asked) asking.push(asked);
    }
    const isUploaded = run.inputFileId !== null;
    const earlier = run.requests ?? [];
    // Of an attempt that died before the file was written down: nothing was sent for it.
    if (!isUploaded) await settleUnsent(queries, earlier);
    const requests = isUploaded ? earlier : await this.#reserve(queries, held, models, asking);
    const lines = requests.flatMap((each): BatchLine[] => {
      const found = asking.find(
        ({ tailoring, request }) => tailoring.id === each.tailoringId && request.idempotencyKey === each.key,
      );
      if (!found) return [];
      const request = { ...found.request, cacheKey: found.tailoring.resumeId };
      return [{ customId: each.callId, request }];
    });
    if (await this.#handOver(queries, run, held, batches, lines)) {
      await repository.markAsked(
        queries,
        requests.map(({ tailoringId }) => tailoringId),
        models.id,
      );
    } else {
      await settleUnsent(queries, requests);
      await save(queries, held, { status: "collected", leaseToken: null, leaseUntil: null });
    }
    const others = waiting.filter(({ id }) => !requests.some(({ tailoringId }) => tailoringId === id));
    await this.#sendWork(
      accountId,
      others.map(({ id }) => id),
    );
  }

  /** The question at which the engine stops; undefined when it comes to its end, or is to ask by day. */
  async #findQuestion(
    queries: Queries,
    tailoring: repository.Waiting,
    signal: AbortSignal,
  ): Promise<Asking | undefined> {
    const { models, rewriterOver, mayProve } = this.#parts;
    const rewrite = prepareRewrite(tailoring);
    try {
      const known = deferredModel(models!.id, queries, tailoring.checkpoint);
      const reader = readersFor("overnight", this.#parts) && known;
      await runEngine(rewrite, { rewriter: rewriterOver(known), model: known, reader, mayProve }, signal);
      return undefined;
    } catch (error) {
      if (error instanceof QuestionOpen) return { tailoring, rewrite, request: error.request };
      if (error instanceof QuestionMissed) return undefined;
      throw error;
    }
  }

  /**
   * Sets aside what each question may cost; those for which there is no room are answered by rules. Each is written down
   * before it is set aside: whoever takes the run up then knows what to settle, also for whom nobody waits any more.
   */
  async #reserve(
    queries: Queries,
    held: repository.HeldRun,
    models: ModelAccess,
    asking: readonly Asking[],
  ): Promise<OvernightRequest[]> {
    const planned = asking.map(({ tailoring, request }) => ({
      tailoringId: tailoring.id,
      key: request.idempotencyKey,
      callId: randomUUID(),
      hash: questionHash(models.id, request),
    }));
    await save(queries, held, { requests: planned });
    const prices = { writer: models.prices, reader: readersFor("overnight", this.#parts)?.prices };
    const requests: OvernightRequest[] = [];
    for (const [at, { tailoring, rewrite, request }] of asking.entries()) {
      const reserved = planned[at]!;
      const { id: tailoringId, accountId, resumeId } = tailoring;
      const work = { accountId, tailoringId, resumeId };
      const most = quoteRewrite(rewrite, prices, "overnight").costMicros;
      const full = await models.reserveOvernight(work, reserved.callId, request, most);
      if (full) {
        const { kind, message } = overBudget(full);
        await repository.addToCheckpoint(queries, reserved, { failure: { kind, message }, usage: null });
      } else requests.push(reserved);
    }
    if (await repository.updateRun(queries, held, { requests })) return requests;
    // Whoever has taken the run over may have settled them before they were set aside.
    await settleUnsent(queries, requests);
    throw new LeaseLost();
  }

  /** @returns false when there is nothing to hand over, or nobody left who waits for it. */
  async #handOver(
    queries: Queries,
    run: repository.RunRow,
    held: repository.HeldRun,
    batches: ModelBatches,
    lines: readonly BatchLine[],
  ): Promise<boolean> {
    const known = run.inputFileId;
    const made = known ? await batches.findByFile(known) : undefined;
    if (!made && lines.length === 0) return false;
    const inputFileId = known ?? (await batches.upload(lines));
    if (!known) await save(queries, held, { inputFileId });
    const providerBatchId = made ?? (await batches.create(inputFileId, `${run.batchId}-${run.round}`));
    await save(queries, held, {
      ...{ status: "submitted", providerBatchId, submittedAt: this.#parts.clock.now().toISOString() },
      ...{ leaseToken: null, leaseUntil: null },
    });
    return true;
  }

  /** The lane can't be had: everything is asked by day, within what was quoted. */
  async #giveUp(accountId: string, held: repository.HeldRun, error: unknown): Promise<void> {
    const { database } = this.#parts;
    const run = await repository.findLatestRun(database.as(accountId), held.batchId);
    const mayBeCharged = error instanceof ModelError && error.mayBeCharged && run?.inputFileId != null;
    await database.transact(accountId, async (queries) => {
      for (const request of run?.requests ?? []) {
        await settleCall(queries, request.callId, mayBeCharged ? "unknown" : null);
        await repository.addToCheckpoint(queries, request, { missed: true });
      }
      await save(queries, held, { status: "collected", leaseToken: null, leaseUntil: null });
    });
    await this.#sendAll(accountId, held.batchId);
  }

  async #sendAll(accountId: string, batchId: string): Promise<void> {
    const waiting = await repository.findWaiting(this.#parts.database.as(accountId), batchId);
    await this.#sendWork(
      accountId,
      waiting.map(({ id }) => id),
    );
  }

  async #sendWork(accountId: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#parts.queue.send(workMessages(accountId, ids));
  }
}

async function settleUnsent(queries: Queries, requests: readonly OvernightRequest[]): Promise<void> {
  for (const { callId } of requests) await settleCall(queries, callId, null);
}

async function save(
  queries: Queries,
  held: repository.HeldRun,
  change: Parameters<typeof repository.updateRun>[2],
): Promise<void> {
  if (!(await repository.updateRun(queries, held, change))) throw new LeaseLost();
}
