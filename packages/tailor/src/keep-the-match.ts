/** A tailoring may not cost what the person already shows: true words are refused too where they say less of what the job asks. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundedChange, JobBrief, RequirementOutcome } from "@tailorbird/contracts/tailoring-result";
import { compose } from "./compose.ts";
import { type MatchResult, match } from "./match.ts";

const rank: Record<RequirementOutcome, number> = {
  unverifiable: 0,
  missing: 0,
  unproved: 1,
  partly: 2,
  met: 3,
};

export interface MatchToKeep {
  resume: ResumeDocument;
  brief: JobBrief;
  /** Of the resume as it is. */
  match: MatchResult;
}

/**
 * Refuses the supported changes after which a requirement would be shown less well: those that do it alone, or else, where it
 * takes several, all that touch its proof, and at last all that leave lines out. Then it drops orders that cost the score.
 * Everything else stays.
 * @param asOf `YYYY-MM`, as `match` takes it.
 */
export function refuseWhatLowersTheMatch(
  target: MatchToKeep,
  supported: readonly GroundedChange[],
  asOf?: string,
): GroundedChange[] {
  let changes = [...supported];
  const standing = () => changes.filter((each) => each.verdict.outcome === "supported");
  const refuse = (requirement: Lowered, isToBlame: (change: GroundedChange) => boolean) => {
    changes = changes.map((change) =>
      change.kind !== "reorder" && change.verdict.outcome === "supported" && isToBlame(change)
        ? refused(change, requirement.text)
        : change,
    );
  };
  // What a line is worth depends on the others, so that one that is no proof itself may be what lowers it.
  const lowersAlone = (change: GroundedChange, { id }: Lowered) =>
    lowered(target, [change], asOf).some((each) => each.id === id);
  const passes: ((change: GroundedChange, requirement: Lowered) => boolean)[] = [
    lowersAlone,
    (change, { proof }) => touches(change, proof),
    ({ kind }) => kind === "hide",
  ];
  for (const isToBlame of passes)
    for (const requirement of lowered(target, standing(), asOf))
      refuse(requirement, (change) => isToBlame(change, requirement));
  return withoutCostlyOrders(target, changes, asOf);
}

/** Orders move lines up, and so others down: none stays that leaves the whole scored lower than the resume as it is. */
function withoutCostlyOrders(
  { resume, brief, match: before }: MatchToKeep,
  changes: readonly GroundedChange[],
  asOf: string | undefined,
): GroundedChange[] {
  const scored = (of: readonly GroundedChange[]) => {
    const supported = of.filter(({ verdict }) => verdict.outcome === "supported");
    const { score, parts } = match(compose(resume, supported).document, brief, asOf);
    return { score, worth: parts.reduce((sum, { weight, value }) => sum + weight * value, 0) };
  };
  let kept = [...changes];
  for (let now = scored(kept); now.score < before.score; ) {
    const tries = kept
      .filter(({ kind }) => kind === "reorder")
      .map((order) => kept.filter((each) => each !== order))
      .map((rest) => ({ rest, ...scored(rest) }))
      .sort((one, other) => other.worth - one.worth);
    const [best] = tries;
    if (best === undefined || best.worth <= now.worth) break;
    kept = best.rest;
    now = best;
  }
  return kept;
}

interface Lowered {
  id: string;
  text: string;
  /** Addresses of the lines that show it in the resume as it is. */
  proof: ReadonlySet<string>;
}

function lowered(
  { resume, brief, match: before }: MatchToKeep,
  changes: readonly GroundedChange[],
  asOf: string | undefined,
): Lowered[] {
  if (changes.length === 0) return [];
  const after = match(compose(resume, changes).document, brief, asOf);
  return before.parts.flatMap((part, at) =>
    rank[after.parts[at]!.outcome] < rank[part.outcome]
      ? {
          id: part.requirementId,
          text: brief.requirements[at]!.text,
          proof: new Set(part.evidence.map(({ itemId }) => itemId)),
        }
      : [],
  );
}

function touches(change: GroundedChange, proof: ReadonlySet<string>): boolean {
  return proof.has(change.itemId) || change.evidence.some(({ itemId }) => proof.has(itemId));
}

function refused(change: GroundedChange, requirement: string): GroundedChange {
  const reason = {
    code: "match_lowered" as const,
    claim: change.after ?? change.before ?? "",
    found: requirement,
    detail: `The resume as it is shows more of what the job asks: "${requirement}".`,
  };
  return { ...change, verdict: { outcome: "refused", reasons: [reason] } };
}
