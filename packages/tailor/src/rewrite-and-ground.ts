/**
 * What a rewriter proposes, judged: by the rules, then by a second reading of what a model wrote, with one more chance for what
 * either refused. Four calls at most, whatever anybody answers: two that write and two that read.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  GroundedChange,
  ProposedChange,
  Refusal,
  Warning,
} from "@tailorbird/contracts/tailoring-result";
import { cite } from "./addresses.ts";
import { ground } from "./ground.ts";
import { refuseWhatLowersTheMatch } from "./keep-the-match.ts";
import { addUsage, ModelError, type ModelUsage, noUsage } from "./model.ts";
import type { RewriteRequest, Rewriter } from "./rewrite.ts";
import { rulesRewriter } from "./rules-rewriter.ts";
import type { Proof } from "./second-reading/proofs.ts";
import { statementsOf } from "./second-reading/statements.ts";
import type { SecondReading } from "./second-reading.ts";

export interface Grounded {
  changes: GroundedChange[];
  refusals: Refusal[];
  warnings: Warning[];
  writer: string;
  /** Of what was written; the reading has its own. */
  usage: ModelUsage;
}

export interface GroundOptions {
  /** `YYYY-MM`; today by default. */
  asOf?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Rewrites, grounds, has it read once more, gives what was refused one more chance, and falls back to the rules where
 * nothing usable came. What the rules propose is not read: they say what the person says.
 */
export async function rewriteAndGround(
  request: RewriteRequest,
  rewriter: Rewriter,
  reading: SecondReading,
  { asOf, signal }: GroundOptions = {},
): Promise<Grounded> {
  const isModel = rewriter.id !== "rules";
  let usage = noUsage(rewriter.id);
  const warnings: Warning[] = [];
  let supported: GroundedChange[] = [];
  let refused: GroundedChange[] = [];
  const propose = async (asked: RewriteRequest, taken: readonly GroundedChange[]): Promise<Judged> => {
    const answer = await rewriter.rewrite(asked, signal);
    usage = addUsage(usage, answer.usage);
    const places = new Set(taken.map(keyOf));
    const again = asked.refused ? "-retry" : "";
    const proposed = answer.changes.map((change) => ({ ...change, id: `${change.id}${again}` }));
    const judged = judge(request, proposed, asOf).filter((change) => !places.has(keyOf(change)));
    return splitByVerdict(isModel ? await readAgain(reading, asked, judged) : judged);
  };
  try {
    ({ supported, refused } = await propose(request, []));
    if (refused.length > 0 && isModel) {
      const again = await propose(retryOf(request, refused), supported);
      const mended = new Set(again.supported.map(keyOf));
      const shown = new Set(refused.map(keyOf));
      supported = [...supported, ...again.supported];
      refused = [
        ...refused.filter((change) => !mended.has(keyOf(change))),
        ...again.refused.filter((change) => !shown.has(keyOf(change))),
      ];
    }
  } catch (error) {
    if (!(error instanceof ModelError) || signal?.aborted) throw error;
    if (error.usage) usage = addUsage(usage, error.usage);
    warnings.push(warningOf(error, supported.length > 0));
  }
  let writer = rewriter.id;
  // Orders are the rules' own: with nothing but them, and refusals, the model has written nothing.
  const hasWritten = supported.some(({ kind }) => kind !== "reorder");
  const isEmpty = supported.length === 0 || refused.length > 0;
  if (!hasWritten && isEmpty && isModel) {
    if (warnings.length === 0)
      warnings.push({
        code: "model_kept_inventing",
        detail: "Nothing the model proposed could be proved, so the changes were made by fixed rules.",
      });
    const rules = rulesRewriter();
    writer = rules.id;
    ({ supported } = splitByVerdict(judge(request, (await rules.rewrite(request)).changes, asOf)));
  }
  // Last, over all that would stand together: what is true is worth no second question.
  const weighed = splitByVerdict(refuseWhatLowersTheMatch(request, supported, asOf));
  reading.stand(weighed.supported.map(({ id }) => id));
  const refusals = [...refused, ...weighed.refused].map(refusalOf);
  return { changes: weighed.supported, refusals, warnings, writer, usage };
}

interface Judged {
  supported: GroundedChange[];
  refused: GroundedChange[];
}

/** What the reader doubts is refused, as if the rules had; what they refused for words alone stands where it proves them. */
async function readAgain(
  reading: SecondReading,
  { resume, idempotencyKey }: RewriteRequest,
  judged: readonly GroundedChange[],
): Promise<GroundedChange[]> {
  const { doubts, proofs } = await reading.read(statementsOf(resume, judged), `${idempotencyKey}-verify`);
  return judged.map((change) => {
    const reasons = doubts.get(change.id);
    if (reasons)
      return { ...change, verdict: { outcome: "refused", reasons: [...change.verdict.reasons, ...reasons] } };
    const proved = proofs.get(change.id);
    return proved ? carriedChange(resume, change, proved, reading.reader!) : change;
  });
}

function carriedChange(
  resume: ResumeDocument,
  change: GroundedChange,
  proofs: readonly Proof[],
  model: string,
): GroundedChange {
  const words = proofs.map(({ words, of }) => ({
    claim: words,
    evidence: cite(resume, of.address, of.text),
  }));
  return { ...change, verdict: { outcome: "supported", reasons: [] }, carried: { model, words } };
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
): GroundedChange[] {
  return ground(request.resume, request.brief, firstOfEach(changes), asOf);
}

function splitByVerdict(changes: readonly GroundedChange[]): Judged {
  return { supported: changes.filter(isSupported), refused: changes.filter(isRefused) };
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
