/** Working on a tailoring: once, whatever is delivered twice or dies in between. */
import { RetryLater } from "@tailorbird/contracts/retry-later";
import type { TailoringFailure, TailoringStep } from "@tailorbird/contracts/tailorings";
import type { LanguageModel } from "@tailorbird/tailor/model";
import { quoteRewrite } from "@tailorbird/tailor/quote";
import type { RewriteRequest, Rewriter } from "@tailorbird/tailor/rewrite";
import { lookName, lookOf } from "../exports/export-format.ts";
import { type ExportRenderer, RenderingUnfaithful } from "../exports/export-renderer.ts";
import { settleFiles } from "../exports/export-repository.ts";
import type { ModelAccess } from "../models/model-access.ts";
import { contentHash } from "../shared/content-hash.ts";
import type { Database, Queries } from "../shared/database.ts";
import { holdLease, LeaseLost, newLeaseToken } from "../shared/lease.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import { type Checkpoint, checkpointing, isMissed } from "./checkpoint.ts";
import { type EngineOutcome, prepareRewrite, runEngine } from "./engine-run.ts";
import { isAwaited } from "./overnight-repository.ts";
import { readersFor } from "./readers-for.ts";
import * as work from "./work-repository.ts";

/** Leases taken for one tailoring before it is given up. */
const maxAttempts = 5;
/** Of those, the ones in which a model that asks for time is waited for; then the rules tailor. */
const patientAttempts = 3;

export interface WorkerParts {
  readonly database: Database;
  readonly renderer: ExportRenderer;
  /** None where no model is configured. */
  readonly models: ModelAccess | undefined;
  /** Who reads a second time what a model wrote: `models` itself where it is the same model. None where nobody does. */
  readonly readers?: ModelAccess | undefined;
  /** That a reader may prove words which the rules do not find. True by default. */
  readonly mayProve?: boolean;
  /** Who rewrites: over the model as the tailoring may use it, or by rules. The engine itself falls back to rules. */
  readonly rewriterOver: (model: LanguageModel | undefined) => Rewriter;
  readonly leaseSeconds: number;
  readonly events: EventPublisher;
}

export class TailoringWorker {
  readonly #parts: WorkerParts;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  /**
   * Works on all of them at once, and on each as if it were alone.
   * @throws what the message has to come back for: a failure if there was one, else the longest of the waits that were
   * asked for, so that one more delivery does for all.
   */
  async workAll(
    accountId: string,
    ids: readonly string[],
    delivery: { last: boolean; signal: AbortSignal },
  ): Promise<void> {
    const outcomes = await Promise.allSettled(ids.map((id) => this.work(accountId, id, delivery)));
    const reasons = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
    const waits = reasons.filter((reason) => reason instanceof RetryLater);
    if (waits.length < reasons.length) throw reasons.find((reason) => !(reason instanceof RetryLater));
    const longest = waits.toSorted((one, other) => other.delaySeconds - one.delaySeconds)[0];
    if (longest) throw longest;
  }

  /**
   * Takes the tailoring, or leaves it to whoever has it.
   * @param delivery.last true when the message won't come again: then it ends in an explained failure.
   * @throws RetryLater while another worker is at it, and when waiting a little will help.
   */
  async work(accountId: string, id: string, delivery: { last: boolean; signal: AbortSignal }): Promise<void> {
    const { database, leaseSeconds, models, rewriterOver } = this.#parts;
    const queries = database.as(accountId);
    const leaseToken = newLeaseToken();
    const claimed = await work.claimTailoring(queries, {
      id,
      leaseToken,
      leaseSeconds,
      modelRequested: models?.id ?? rewriterOver(undefined).id,
    });
    if (!claimed) return settleUnclaimed(queries, id);
    const held = { id, leaseToken };
    const lease = holdLease(leaseToken, leaseSeconds, () => work.renewLease(queries, held, leaseSeconds));
    const signal = AbortSignal.any([lease.signal, delivery.signal]);
    try {
      await this.#tailor(claimed, held, signal);
    } catch (error) {
      if (lease.signal.aborted || error instanceof LeaseLost) return;
      const isLast = delivery.last || claimed.attempts >= maxAttempts;
      if (!isLast) {
        await work.releaseTailoring(queries, held).catch(() => {});
        throw error;
      }
      await this.#fail(claimed, held, gaveUp);
    } finally {
      lease.release();
    }
  }

  async #tailor(claimed: work.ClaimedTailoring, held: Held, signal: AbortSignal): Promise<void> {
    const { database, rewriterOver, mayProve } = this.#parts;
    const queries = database.as(claimed.accountId);
    if (claimed.lane === "overnight" && (await isAwaited(queries, claimed.batchId, held.id))) {
      // Its answer is on its way: whoever collects it sends the work.
      return work.releaseTailoring(queries, held);
    }
    const material = await work.findMaterial(queries, held.id);
    if (!material) throw new LeaseLost();
    await progress(queries, held, { step: "rewriting" });
    const request = prepareRewrite({ ...claimed, ...material });
    const { model, reader } = await this.#openModels(claimed, held, request);
    const engine = { rewriter: rewriterOver(model), model, reader, mayProve };
    const outcome = await runEngine(request, engine, signal);
    if (Object.values(claimed.checkpoint).some(isMissed)) outcome.result.warnings.push(overnightMissed);
    signal.throwIfAborted();
    await progress(queries, held, { step: "rendering" });
    await this.#finish(claimed, held, outcome);
  }

  async #openModels(claimed: work.ClaimedTailoring, held: Held, request: RewriteRequest) {
    const { database, models } = this.#parts;
    if (!models) return { model: undefined, reader: undefined };
    const readers = readersFor(claimed.lane, this.#parts);
    const { accountId, resumeId } = claimed;
    const job = { accountId, tailoringId: held.id, resumeId };
    if (claimed.attempts > 1) await models.settleAbandoned(job);
    const prices = { writer: models.prices, reader: readers?.prices };
    const most = quoteRewrite(request, prices, claimed.lane).costMicros;
    const kept = checkpointing(claimed.checkpoint, {
      save: (checkpoint) => progress(database.as(accountId), held, { checkpoint }),
      mayWait: claimed.attempts < patientAttempts,
    });
    return { model: kept(models.openFor(job, most)), reader: readers && kept(readers.openFor(job, most)) };
  }

  /**
   * The file first, then the row in one transaction with the file's: a ready tailoring has its PDF, or says why it has none.
   */
  async #finish(claimed: work.ClaimedTailoring, held: Held, outcome: EngineOutcome): Promise<void> {
    const { accountId, resumeId } = claimed;
    const composedHash = contentHash(outcome.composed);
    const place = { accountId, resumeId, documentHash: composedHash };
    const made = await this.#makeFiles(place, outcome);
    await this.#parts.database.transact(accountId, async (queries) => {
      const { result, modelUsed, letters } = outcome;
      const letterHashes = Object.fromEntries(
        [...letters].map(([kind, document]) => [kind, contentHash(document)]),
      );
      const ended = { result, modelUsed, composedHash, letterHashes };
      if (!(await work.finishTailoring(queries, held, ended))) throw new LeaseLost();
      await settleFiles(
        queries,
        plainFiles.map(({ format, look }) => ({ ...place, format, look: lookName(look) })),
        made,
      );
      await this.#tell(queries, "tailoring.ready", claimed);
    });
  }

  /** A page that does not say what it should says it no better the next time: it is kept back, and all else is given. */
  async #makeFiles(place: Parameters<ExportRenderer["store"]>[0], { composed, result }: EngineOutcome) {
    try {
      if (!(await this.#parts.renderer.store(place, composed, plainFiles))) throw new LeaseLost();
      return "ready";
    } catch (error) {
      if (!(error instanceof RenderingUnfaithful)) throw error;
      result.warnings.push(pdfKeptBack);
      return "failed";
    }
  }

  async #fail(claimed: work.ClaimedTailoring, held: Held, failure: TailoringFailure): Promise<void> {
    await this.#parts.database.transact(claimed.accountId, async (queries) => {
      if (await work.finishTailoring(queries, held, { failure }))
        await this.#tell(queries, "tailoring.failed", claimed);
    });
  }

  #tell(
    queries: Queries,
    type: "tailoring.ready" | "tailoring.failed",
    { accountId, id, resumeId }: work.ClaimedTailoring,
  ): Promise<void> {
    return this.#parts.events.publish(queries, accountId, { type, data: { tailoringId: id, resumeId } });
  }
}

/**
 * What every ready tailoring has, since it is what can be read back and checked. Other formats and looks are made when
 * they are asked for: most never are, and keeping a file costs as much as two requests (docs/decisions/0021).
 */
const plainFiles = [{ format: "pdf", look: lookOf("pdf") }] as const;

const overnightMissed = {
  code: "overnight_missed",
  detail:
    "The overnight run brought no answer for this job, so it was asked for by day, within what the run was quoted at.",
} as const;

const pdfKeptBack = {
  code: "pdf_kept_back",
  detail:
    "The PDF's pages did not say exactly what they should, most likely because no font we have knows your script, so we kept the PDF back. Word, Markdown and JSON say all of it.",
} as const;

type Held = { id: string; leaseToken: string };

async function progress(
  queries: Queries,
  held: Held,
  reached: { step?: TailoringStep; checkpoint?: Checkpoint },
): Promise<void> {
  if (!(await work.saveProgress(queries, held, reached))) throw new LeaseLost();
}

/** Gone or ended: nothing to do. Held by another: come back when its lease would have run out. */
async function settleUnclaimed(queries: Queries, id: string): Promise<void> {
  const [state] = await work.findStates(queries, [id]);
  if (!state?.isHeld || !state.leaseUntil) return;
  throw new RetryLater(
    "another worker is at this tailoring",
    (Date.parse(state.leaseUntil) - Date.now()) / 1000 + 1,
  );
}

const gaveUp: TailoringFailure = {
  code: "gave_up",
  detail: "We tried several times and could not finish this tailoring: try it again in a while.",
};
