/** The steps in a row, for one resume and one job: what the CLI and the tests use. A queue runs them one by one instead. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  GroundedChange,
  JobBrief,
  Refusal,
  SecondReadingReport,
  TailoringScore,
  Warning,
} from "@tailorbird/contracts/tailoring-result";
import { type ComposedResume, compose } from "./compose.ts";
import { compareMatches, match } from "./match.ts";
import { addUsage, type LanguageModel, type ModelUsage } from "./model.ts";
import { planTailoring, type Strength } from "./plan.ts";
import { type Posting, readJob } from "./read-job.ts";
import type { RewriteRequest, Rewriter } from "./rewrite.ts";
import { rewriteAndGround } from "./rewrite-and-ground.ts";
import { SecondReading } from "./second-reading.ts";
import { warningsFor } from "./warnings.ts";

export interface Tailoring {
  brief: JobBrief;
  score: TailoringScore;
  /** Supported changes, all of them in `composed`. */
  changes: GroundedChange[];
  refusals: Refusal[];
  warnings: Warning[];
  composed: ComposedResume;
  /** Who wrote the changes: `rules` or a model's id. */
  writer: string;
  usage: ModelUsage;
  secondReading: SecondReadingReport | null;
}

export interface TailorOptions {
  strength?: Strength;
  /** `YYYY-MM`; today by default. */
  asOf?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** The model that reads once more what a model wrote; none when nobody does. */
  reader?: LanguageModel | undefined;
  /** See `ReadingOptions`. */
  mayProve?: boolean | undefined;
}

/** Tailors once. A model that fails or keeps inventing is replaced by the rules, and a warning says so. */
export async function tailorOnce(
  resume: ResumeDocument,
  posting: Posting,
  rewriter: Rewriter,
  options: TailorOptions = {},
): Promise<Tailoring> {
  const brief = readJob(posting);
  const before = match(resume, brief, options.asOf);
  const plan = planTailoring(resume, brief, before, options);
  const request: RewriteRequest = {
    resume,
    brief,
    match: before,
    plan,
    idempotencyKey: options.idempotencyKey ?? "tailor-once",
  };
  const reading = new SecondReading(resume, options);
  const written = await rewriteAndGround(request, rewriter, reading, options);
  const composed = compose(resume, written.changes);
  const after = match(composed.document, brief, options.asOf);
  return {
    brief,
    score: compareMatches(brief, before, after),
    changes: written.changes,
    refusals: written.refusals,
    warnings: [...warningsFor(resume, brief), ...written.warnings, ...reading.warnings],
    composed,
    writer: written.writer,
    usage: addUsage(written.usage, { ...reading.usage, model: written.usage.model }),
    secondReading: reading.report,
  };
}
