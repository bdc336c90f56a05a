/** What tailoring would cost, computed as the worker computes it, from the very requests that it would send. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Quota } from "@tailorbird/contracts/quota";
import type { TailoringKind, TailoringLane, TailoringStrength } from "@tailorbird/contracts/tailorings";
import type { Quote } from "@tailorbird/contracts/usage";
import type { ModelPrices } from "@tailorbird/tailor/model-price";
import { noCalls, quoteRewrite } from "@tailorbird/tailor/quote";
import { findBriefs } from "../jobs/job-repository.ts";
import { readUsage, type UsageParts } from "../models/usage-reader.ts";
import { findCurrentDocument } from "../resumes/resume-repository.ts";
import { prepareRewrite } from "./engine-run.ts";
import { readersFor } from "./readers-for.ts";
import { unknownInBody } from "./unknown-in-body.ts";

export interface QuoteOrder {
  resumeId: string;
  jobIds: readonly string[];
  lane: TailoringLane;
  strength: TailoringStrength;
  kinds: readonly TailoringKind[];
}

export interface PricedModel {
  readonly id: string;
  readonly prices: ModelPrices;
}

interface QuoterParts extends UsageParts {
  /** None where no model is configured: the rules cost nothing. */
  readonly models: PricedModel | undefined;
  /** Who reads a second time what a model wrote; none where nobody does. */
  readonly readers?: PricedModel | undefined;
}

export class TailoringQuoter {
  readonly #parts: QuoterParts;

  constructor(parts: QuoterParts) {
    this.#parts = parts;
  }

  /** @throws ProblemError `not_found`, `resume_not_ready` */
  async quote(actor: Actor, order: QuoteOrder): Promise<{ quote: Quote; quota: Quota }> {
    const { database, models, ...parts } = this.#parts;
    const readers = models && readersFor(order.lane, this.#parts);
    const queries = database.as(actor.accountId);
    const [resume, jobs, { usage, quota }] = await Promise.all([
      findCurrentDocument(queries, order.resumeId),
      findBriefs(queries, order.jobIds),
      readUsage(queries, parts),
    ]);
    if (!resume) throw unknownInBody("/resumeId", "a resume");
    const { document } = resume;
    if (!document)
      throw new ProblemError(
        "resume_not_ready",
        "The resume has not been read yet: wait until its status is ready.",
      );
    if (jobs.length !== order.jobIds.length) throw unknownInBody("/jobIds", "jobs");
    const briefs = new Map(jobs.map(({ id, brief }) => [id, brief]));
    const items = order.jobIds.map((jobId) => {
      const { strength, kinds } = order;
      const input = { id: jobId, document, brief: briefs.get(jobId)!, strength, kinds };
      const prices = models && { writer: models.prices, reader: readers?.prices };
      const price = prices ? quoteRewrite(prepareRewrite(input), prices, order.lane) : noCalls;
      return { jobId, ...price, ...heldTo(parts.limits.tailoringMicros, price) };
    });
    const sum = (name: keyof typeof noCalls) => items.reduce((total, item) => total + item[name], 0);
    const total = {
      calls: sum("calls"),
      inputTokens: sum("inputTokens"),
      outputTokens: sum("outputTokens"),
      costMicros: sum("costMicros"),
      usualMicros: sum("usualMicros"),
      readingMicros: sum("readingMicros"),
    };
    const remaining = {
      dayMicros: usage.day.remainingMicros,
      monthMicros: usage.month.remainingMicros,
      tailorings: usage.tailorings.remaining,
    };
    const fits =
      total.costMicros <= Math.min(remaining.dayMicros, remaining.monthMicros) &&
      items.length <= remaining.tailorings;
    const who = { model: models?.id ?? "rules", reader: readers?.id ?? null };
    return { quota, quote: { ...who, lane: order.lane, items, total, fits, remaining } };
  }
}

/** What is written comes first: the reading has what a limit leaves of its own. */
function heldTo(limitMicros: number, { costMicros, readingMicros }: typeof noCalls) {
  const writingMicros = costMicros - readingMicros;
  return {
    costMicros: Math.min(costMicros, limitMicros),
    readingMicros: Math.min(readingMicros, Math.max(0, limitMicros - writingMicros)),
  };
}
