/** The steps in a row, for one resume and one job: what the CLI and the tests use. A queue runs them one by one instead. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  GroundedChange,
  JobBrief,
  ProposedChange,
  Refusal,
  TailoringScore,
  Warning,
} from "@tailorbird/contracts/tailoring-result";
import { type ComposedResume, compose } from "./compose.ts";
import { ground } from "./ground.ts";
import { refuseWhatLowersTheMatch } from "./keep-the-match.ts";
import { compareMatches, match } from "./match.ts";
import { addUsage, ModelError, type ModelUsage, noUsage } from "./model.ts";
import { planTailoring, type Strength } from "./plan.ts";
import { type Posting, readJob } from "./read-job.ts";
import type { RewriteRequest, Rewriter } from "./rewrite.ts";
import { rulesRewriter } from "./rules-rewriter.ts";
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
}

export interface TailorOptions {
  strength?: Strength;
  /** `YYYY-MM`; today by default. */
  asOf?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
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
  const written = await rewriteAndGround(request, rewriter, options);
  const composed = compose(resume, written.changes);
  const after = match(composed.document, brief, options.asOf);
  return {
    brief,
    score: compareMatches(brief, before, after),
    changes: written.changes,
    refusals: written.refusals,
    warnings: [...warningsFor(resume, brief), ...written.warnings],
    composed,
    writer: written.writer,
    usage: written.usage,
  };
}

export interface Grounded {
  changes: GroundedChange[];
  refusals: Refusal[];
  warnings: Warning[];
  writer: string;
  usage: ModelUsage;
}

/** Rewrites, grounds, gives what was refused one more chance, and falls back to the rules where nothing usable came. */
export async function rewriteAndGround(
  request: RewriteRequest,
  rewriter: Rewriter,
  options: Pick<TailorOptions, "asOf" | "signal"> = {},
): Promise<Grounded> {
  let usage = noUsage(rewriter.id);
  const warnings: Warning[] = [];
  let supported: GroundedChange[] = [];
  let refused: GroundedChange[] = [];
  try {
    const first = await rewriter.rewrite(request, options.signal);
    usage = addUsage(usage, first.usage);
    ({ supported, refused } = judge(request, first.changes, options.asOf));
    if (refused.length > 0 && rewriter.id !== "rules") {
      const again = await rewriter.rewrite(retryOf(request, refused), options.signal);
      usage = addUsage(usage, again.usage);
      const second = judge(request, again.changes, options.asOf);
      const mended = new Set(second.supported.map((change) => keyOf(change)));
      const taken = new Set(supported.map((change) => keyOf(change)));
      supported = [
        ...supported,
        ...second.supported
          .filter((change) => !taken.has(keyOf(change)))
          .map((change) => ({ ...change, id: `${change.id}-retry` })),
      ];
      refused = refused.filter((change) => !mended.has(keyOf(change)));
    }
  } catch (error) {
    if (!(error instanceof ModelError) || options.signal?.aborted) throw error;
    if (error.usage) usage = addUsage(usage, error.usage);
    warnings.push(warningOf(error, supported.length > 0));
  }
  let writer = rewriter.id;
  // Orders are the rules' own: with nothing but them, and refusals, the model has written nothing.
  const hasWritten = supported.some(({ kind }) => kind !== "reorder");
  const isEmpty = supported.length === 0 || refused.length > 0;
  if (!hasWritten && isEmpty && rewriter.id !== "rules") {
    if (warnings.length === 0)
      warnings.push({
        code: "model_kept_inventing",
        detail: "Nothing the model proposed could be proved, so the changes were made by fixed rules.",
      });
    const rules = rulesRewriter();
    writer = rules.id;
    ({ supported } = judge(request, (await rules.rewrite(request)).changes, options.asOf));
  }
  // Last, over all that would stand together: what is true is worth no second question.
  const weighed = refuseWhatLowersTheMatch(request, supported, options.asOf);
  const refusals = [...refused, ...weighed.filter(isRefused)].map(refusalOf);
  return { changes: weighed.filter(isSupported), refusals, warnings, writer, usage };
}

/** Why a model did not write, or had no second chance to; said on the result. */
function warningOf({ kind }: ModelError, hasWritten: boolean): Warning {
  const then = hasWritten
    ? "what was refused got no second chance."
    : "the changes were made by fixed rules.";
  if (kind === "over_budget")
    return { code: "budget_reached", detail: `A limit on what models may cost is reached, so ${then}` };
  if (kind === "withheld")
    return {
      code: "model_withheld",
      detail: `Contact details could not be kept out of what a model would read, so nothing was sent and ${then}`,
    };
  return { code: "model_unavailable", detail: `The model gave no usable answer, so ${then}` };
}

function judge(
  request: RewriteRequest,
  changes: ProposedChange[],
  asOf: string | undefined,
): { supported: GroundedChange[]; refused: GroundedChange[] } {
  const judged = ground(request.resume, request.brief, firstOfEach(changes), asOf);
  return { supported: judged.filter(isSupported), refused: judged.filter(isRefused) };
}

const isSupported = ({ verdict }: GroundedChange) => verdict.outcome === "supported";
const isRefused = ({ verdict }: GroundedChange) => verdict.outcome === "refused";

/** One change per place: two texts for one line can't both stand. */
function firstOfEach(changes: ProposedChange[]): ProposedChange[] {
  const seen = new Set<string>();
  const ids = new Set<string>();
  return changes.filter((change) => {
    const key = keyOf(change);
    if (seen.has(key) || ids.has(change.id)) return false;
    seen.add(key);
    ids.add(change.id);
    return true;
  });
}

function keyOf(change: ProposedChange): string {
  return `${change.itemId}\0${change.kind === "reorder" ? "order" : "text"}`;
}

function retryOf(request: RewriteRequest, refused: GroundedChange[]): RewriteRequest {
  return {
    ...request,
    idempotencyKey: `${request.idempotencyKey}-retry`,
    refused: refused.map(({ verdict, ...change }) => ({ change, reasons: verdict.reasons })),
  };
}

function refusalOf(change: GroundedChange): Refusal {
  return {
    itemId: change.itemId,
    kind: change.kind,
    before: change.before,
    proposed: change.after ?? (change.order ?? []).join(", "),
    reasons: change.verdict.reasons,
    requirementIds: change.requirementIds,
  };
}
