/** One tailoring through the engine's steps, from whatever was reached before. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import type { TailoringKind, TailoringStrength } from "@tailorbird/contracts/tailorings";
import { compose } from "@tailorbird/tailor/compose";
import { letterDocument } from "@tailorbird/tailor/letters/letter-document";
import { writeTexts } from "@tailorbird/tailor/letters/write-texts";
import { compareMatches, match } from "@tailorbird/tailor/match";
import { addUsage, type LanguageModel, noUsage } from "@tailorbird/tailor/model";
import { planTailoring } from "@tailorbird/tailor/plan";
import type { RewriteRequest, Rewriter } from "@tailorbird/tailor/rewrite";
import { rewriteAndGround } from "@tailorbird/tailor/rewrite-and-ground";
import { SecondReading } from "@tailorbird/tailor/second-reading";
import { warningsFor } from "@tailorbird/tailor/warnings";
import type { TailoringResult } from "./tailoring.sql.ts";

export interface EngineInput {
  /** Names the tailoring to the model's provider, so that a repeated request is charged once where it can be. */
  readonly id: string;
  readonly document: ResumeDocument;
  readonly brief: JobBrief;
  readonly strength: TailoringStrength;
  readonly kinds: readonly TailoringKind[];
}

export interface EngineOutcome {
  readonly result: TailoringResult;
  readonly composed: ResumeDocument;
  /** Letters as they are set, by their kind. */
  readonly letters: ReadonlyMap<string, ResumeDocument>;
  /** `rules`, or the model's id. */
  readonly modelUsed: string;
}

/** What the rewriter is asked: made by the first steps, which need no model. */
export function prepareRewrite({ id, document, brief, strength, kinds }: EngineInput): RewriteRequest {
  const before = match(document, brief);
  const plan = planTailoring(document, brief, before, { strength });
  return { resume: document, brief, match: before, plan, idempotencyKey: id, kinds };
}

export interface Engine {
  /** Over `model`, or by rules. */
  readonly rewriter: Rewriter;
  readonly model: LanguageModel | undefined;
  /** Who reads a second time what the model wrote; none where nobody does. */
  readonly reader: LanguageModel | undefined;
  /** See `ReadingOptions`. */
  readonly mayProve?: boolean | undefined;
}

/**
 * @throws what the rewriter or the model throws, unless it is a ModelError: then the rules do the work.
 */
export async function runEngine(
  request: RewriteRequest,
  { rewriter, model, reader, mayProve }: Engine,
  signal: AbortSignal,
): Promise<EngineOutcome> {
  const { resume: document, brief, match: before, kinds = ["resume"], idempotencyKey } = request;
  const reading = new SecondReading(document, { reader, mayProve, signal });
  const { changes, refusals, warnings, writer, usage } = kinds.includes("resume")
    ? await rewriteAndGround(request, rewriter, reading, { signal })
    : { changes: [], refusals: [], warnings: [], writer: rewriter.id, usage: noUsage(rewriter.id) };
  const composed = compose(document, changes).document;
  const after = match(composed, brief);
  const texts = await writeTexts(
    { resume: document, brief, match: after, changes, kinds, idempotencyKey },
    model,
    reading,
    signal,
  );
  const written = addUsage(usage, texts.usage);
  return {
    result: {
      brief,
      score: compareMatches(brief, before, after),
      changes,
      refusals,
      texts: texts.texts,
      warnings: [...warningsFor(document, brief), ...warnings, ...texts.warnings, ...reading.warnings],
      // One sum, under the name of who wrote.
      receipt: addUsage(written, { ...reading.usage, model: written.model }),
      secondReading: reading.report,
    },
    composed,
    letters: new Map(
      texts.texts.flatMap((text) =>
        "paragraphs" in text ? [[text.kind, letterDocument(document, text)] as const] : [],
      ),
    ),
    modelUsed: writer,
  };
}
