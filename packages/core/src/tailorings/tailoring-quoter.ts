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
import { unknownInBody } from "./unknown-in-body.ts";

export interface QuoteOrder {
  resumeId: string;
  jobIds: readonly string[];
  lane: TailoringLane;
  strength: TailoringStrength;
  kinds: readonly TailoringKind[];
}

/** None where no model is configured: the rules cost nothing. */
export type PricedModel = { readonly id: string; readonly prices: ModelPrices } | undefined;

export class TailoringQuoter {
  readonly #parts: UsageParts & { readonly model: PricedModel };

  constructor(parts: UsageParts & { readonly model: PricedModel }) {
    this.#parts = parts;
  }

  /** @throws ProblemError `not_found`, `resume_not_ready` */
  async quote(actor: Actor, order: QuoteOrder): Promise<{ quote: Quote; quota: Quota }> {
    const { database, model, ...parts } = this.#parts;
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
      const price = model ? quoteRewrite(prepareRewrite(input), model.prices, order.lane) : noCalls;
      return { jobId, ...price, costMicros: Math.min(price.costMicros, parts.limits.tailoringMicros) };
    });
    const sum = (name: keyof typeof noCalls) => items.reduce((total, item) => total + item[name], 0);
    const total = {
      calls: sum("calls"),
      inputTokens: sum("inputTokens"),
      outputTokens: sum("outputTokens"),
      costMicros: sum("costMicros"),
      usualMicros: sum("usualMicros"),
    };
    const remaining = {
      dayMicros: usage.day.remainingMicros,
      monthMicros: usage.month.remainingMicros,
      tailorings: usage.tailorings.remaining,
    };
    const fits =
      total.costMicros <= Math.min(remaining.dayMicros, remaining.monthMicros) &&
      items.length <= remaining.tailorings;
    return { quota, quote: { model: model?.id ?? "rules", lane: order.lane, items, total, fits, remaining } };
  }
}
