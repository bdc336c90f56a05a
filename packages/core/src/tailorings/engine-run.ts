/**
 * One tailoring through the engine's steps. What has been paid for is handed to `save` before it is used, so a
 * run that starts again from its checkpoint asks the model for nothing twice.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundedChange, JobBrief, Refusal, Warning } from "@tailorbird/contracts/tailoring-result";
import type { TailoringStrength } from "@tailorbird/contracts/tailorings";
import { compose } from "@tailorbird/tailor/compose";
import { ground } from "@tailorbird/tailor/ground";
import { compareMatches, match } from "@tailorbird/tailor/match";
import { ModelError } from "@tailorbird/tailor/model";
import { planTailoring } from "@tailorbird/tailor/plan";
import type { RewriteRequest, Rewriter } from "@tailorbird/tailor/rewrite";
import type { Checkpoint, Round } from "./checkpoint.ts";
import { sumUsage } from "./receipt.ts";
import type { TailoringResult } from "./tailoring.sql.ts";

export interface EngineInput {
  /** Names the tailoring to the model's provider, so that a repeated request is charged once where it can be. */
  readonly id: string;
  readonly document: ResumeDocument;
  readonly brief: JobBrief;
  readonly strength: TailoringStrength;
  readonly checkpoint: Checkpoint;
  /** Whether a model that asks for time is waited for, rather than given up. */
  readonly mayWait: boolean;
}

export interface EngineParts {
  /** Asked first. */
  readonly preferred: Rewriter;
  /** Needs no model: asked when the preferred one fails or keeps inventing. */
  readonly rules: Rewriter;
  /** Stores the checkpoint; throws when the work is no longer ours. */
  readonly save: (checkpoint: Checkpoint) => Promise<void>;
  readonly signal: AbortSignal;
}

export interface EngineOutcome {
  readonly result: TailoringResult;
  readonly composed: ResumeDocument;
  readonly modelUsed: string;
}

export async function runEngine(input: EngineInput, parts: EngineParts): Promise<EngineOutcome> {
  const { document, brief } = input;
  const before = match(document, brief);
  const plan = planTailoring(document, brief, before, { strength: input.strength });
  const request: RewriteRequest = { resume: document, brief, plan };
  const proposals = await propose(input, parts, request);
  const { changes, refusals } = settle(proposals.grounded);
  const composed = compose(document, changes, {}).document;
  const score = compareMatches(brief, before, match(composed, brief));
  const receipt = sumUsage(proposals.modelUsed, proposals.checkpoint.rounds ?? []);
  const warnings = [...warningsOf(document, brief), ...proposals.warnings];
  return {
    result: { brief, score, changes, refusals, warnings, receipt },
    composed,
    modelUsed: proposals.modelUsed,
  };
}

interface Proposals {
  /** By round: what the second round says of an item replaces what the first was refused. */
  grounded: GroundedChange[][];
  modelUsed: string;
  warnings: Warning[];
  checkpoint: Checkpoint;
}

async function propose(input: EngineInput, parts: EngineParts, request: RewriteRequest): Promise<Proposals> {
  let checkpoint = input.checkpoint;
  const { document, brief, id } = input;
  const ask = async (
    rewriter: Rewriter,
    number: number,
    refused?: GroundedChange[],
  ): Promise<GroundedChange[]> => {
    const done = checkpoint.rounds?.[number - 1];
    if (done) return ground(document, brief, done.changes);
    const asked = { ...request, idempotencyKey: `${id}-${number}`, ...(refused && { refused }) };
    const answer = await rewriter.rewrite(asked, parts.signal);
    const round: Round = {
      rewriterId: rewriter.id,
      changes: withRound(answer.changes, number),
      usage: answer.usage,
    };
    checkpoint = { ...checkpoint, rounds: [...(checkpoint.rounds ?? []), round] };
    // Rules cost nothing to repeat; a model's answer was paid for.
    if (rewriter.id !== parts.rules.id) await parts.save(checkpoint);
    return ground(document, brief, round.changes);
  };
  const byRules = async (why: Checkpoint["fellBack"]): Promise<Proposals> => {
    if (why && !checkpoint.fellBack) {
      checkpoint = { ...checkpoint, fellBack: why };
      await parts.save(checkpoint);
    }
    const answer = await parts.rules.rewrite(request, parts.signal);
    const grounded = [ground(document, brief, answer.changes)];
    return { grounded, modelUsed: parts.rules.id, warnings: why ? [fallbackWarning(why)] : [], checkpoint };
  };

  if (checkpoint.fellBack || parts.preferred.id === parts.rules.id) return byRules(checkpoint.fellBack);
  try {
    const first = await ask(parts.preferred, 1);
    const refused = first.filter(isRefused);
    const rounds = refused.length === 0 ? [first] : [first, await ask(parts.preferred, 2, refused)];
    const proposed = rounds.flat();
    if (proposed.length > 0 && proposed.every(isRefused)) return byRules("model_kept_inventing");
    return { grounded: rounds, modelUsed: parts.preferred.id, warnings: [], checkpoint };
  } catch (error) {
    if (!(error instanceof ModelError) || (input.mayWait && isWorthWaiting(error))) throw error;
    return byRules("model_unavailable");
  }
}

/** A limit that is over in a minute is waited for; anything longer is not worth a person's time. */
export function isWorthWaiting(error: ModelError): boolean {
  return error.kind === "rate_limited" && (error.retryAfterSeconds ?? Number.POSITIVE_INFINITY) <= 60;
}

/** Supported changes stay, one per place; what was refused and not replaced is shown as refused. */
function settle(rounds: GroundedChange[][]): { changes: GroundedChange[]; refusals: Refusal[] } {
  const placeOf = (change: GroundedChange) =>
    `${change.kind === "reorder" ? "order of " : ""}${change.itemId}`;
  const changes = new Map<string, GroundedChange>();
  for (const change of rounds.flat()) {
    if (!isRefused(change) && !changes.has(placeOf(change))) changes.set(placeOf(change), change);
  }
  const refusals = rounds
    .flat()
    .filter((change) => isRefused(change) && !changes.has(placeOf(change)))
    .map(({ itemId, kind, before, after, requirementIds, verdict }) => ({
      itemId,
      kind,
      before,
      proposed: after ?? "",
      reasons: verdict.reasons,
      requirementIds,
    }));
  return { changes: [...changes.values()], refusals };
}

function isRefused(change: GroundedChange): boolean {
  return change.verdict.outcome === "refused";
}

/** Ids of a second round must not meet those of the first. */
function withRound<Change extends { id: string }>(changes: Change[], number: number): Change[] {
  return number === 1 ? changes : changes.map((change) => ({ ...change, id: `r${number}-${change.id}` }));
}

const fallbacks = {
  model_unavailable:
    "The language model did not answer, so fixed rules tailored this: you can try again later.",
  model_kept_inventing:
    "Everything that the language model proposed went beyond your resume, so fixed rules tailored this.",
} as const;

function fallbackWarning(code: keyof typeof fallbacks): Warning {
  return { code, detail: fallbacks[code] };
}

/** What a person should know before they trust the result. */
function warningsOf(document: ResumeDocument, brief: JobBrief): Warning[] {
  const warnings: Warning[] = [];
  if (brief.requirements.length < 3)
    warnings.push({
      code: "few_requirements",
      detail: "The posting asks for little that can be checked: paste all of it.",
    });
  if (document.hidden.length > 0)
    warnings.push({
      code: "hidden_text_ignored",
      detail: "Your file holds text that a reader can't see; it was not used.",
    });
  return warnings;
}
