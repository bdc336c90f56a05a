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
 * takes several, all that touch its proof. Orders and everything else stay.
 * @param asOf `YYYY-MM`, as `match` takes it.
 */
export function refuseWhatLowersTheMatch(
  target: MatchToKeep,
  supported: readonly GroundedChange[],
  asOf?: string,
): GroundedChange[] {
  let changes = [...supported];
  const refuse = (change: GroundedChange, requirement: string) => {
    changes = changes.map((each) => (each === change ? refused(each, requirement) : each));
  };
  const standing = () => changes.filter((each) => each.verdict.outcome === "supported");
  for (const requirement of lowered(target, standing(), asOf)) {
    const touching = standing().filter((change) => touches(change, requirement.proof));
    const alone = touching.filter((change) =>
      lowered(target, [change], asOf).some(({ id }) => id === requirement.id),
    );
    for (const change of alone) refuse(change, requirement.text);
  }
  for (const requirement of lowered(target, standing(), asOf))
    for (const change of standing()) if (touches(change, requirement.proof)) refuse(change, requirement.text);
  return changes;
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
  if (change.kind === "reorder") return false;
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
