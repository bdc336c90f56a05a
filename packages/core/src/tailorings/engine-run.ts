/** One tailoring through the engine's steps, from whatever was reached before. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import type { TailoringStrength } from "@tailorbird/contracts/tailorings";
import { compose } from "@tailorbird/tailor/compose";
import { compareMatches, match } from "@tailorbird/tailor/match";
import { planTailoring } from "@tailorbird/tailor/plan";
import type { RewriteRequest, Rewriter } from "@tailorbird/tailor/rewrite";
import { rewriteAndGround } from "@tailorbird/tailor/steps";
import { warningsFor } from "@tailorbird/tailor/warnings";
import type { TailoringResult } from "./tailoring.sql.ts";

export interface EngineInput {
  /** Names the tailoring to the model's provider, so that a repeated request is charged once where it can be. */
  readonly id: string;
  readonly document: ResumeDocument;
  readonly brief: JobBrief;
  readonly strength: TailoringStrength;
}

export interface EngineOutcome {
  readonly result: TailoringResult;
  readonly composed: ResumeDocument;
  /** `rules`, or the model's id. */
  readonly modelUsed: string;
}

/** What the rewriter is asked: made by the first steps, which need no model. */
export function prepareRewrite({ id, document, brief, strength }: EngineInput): RewriteRequest {
  const before = match(document, brief);
  const plan = planTailoring(document, brief, before, { strength });
  return { resume: document, brief, match: before, plan, idempotencyKey: id };
}

/** @throws what the rewriter throws, unless it is a ModelError: then the rules do the work. */
export async function runEngine(
  request: RewriteRequest,
  rewriter: Rewriter,
  signal: AbortSignal,
): Promise<EngineOutcome> {
  const { resume: document, brief, match: before } = request;
  const { changes, refusals, warnings, writer, usage } = await rewriteAndGround(request, rewriter, {
    signal,
  });
  const composed = compose(document, changes).document;
  return {
    result: {
      brief,
      score: compareMatches(brief, before, match(composed, brief)),
      changes,
      refusals,
      warnings: [...warningsFor(document, brief), ...warnings],
      receipt: usage,
    },
    composed,
    modelUsed: writer,
  };
}
