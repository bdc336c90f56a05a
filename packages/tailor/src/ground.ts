/**
 * The verdict. Every proposed change is judged in code against the evidence it cites, and only that: what the cited lines
 * do not say is refused, whoever proposed it and however well it reads.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  GroundedChange,
  GroundingReason,
  JobBrief,
  ProposedChange,
} from "@tailorbird/contracts/tailoring-result";
import { currentMonth } from "./experience.ts";
import { checkText } from "./grounding/check-text.ts";
import { checkStructure } from "./grounding/checks/check-structure.ts";
import { checkSurface } from "./grounding/checks/check-surface.ts";
import { indexResume, type ResumeIndex, readEvidence } from "./grounding/sources.ts";
import { describeTarget } from "./grounding/target.ts";
import { clean, fold } from "./text/clean.ts";

/**
 * Judges each change. Never throws on what a model may send; a change is `supported` only with no reason against it.
 * `asOf` (`YYYY-MM`) is where roles that go on end, today by default. The evidence returned carries the places the document gives.
 */
export function ground(
  resume: ResumeDocument,
  brief: JobBrief,
  changes: ProposedChange[],
  asOf: string = currentMonth(),
): GroundedChange[] {
  const index = indexResume(resume);
  return changes.map((change) => groundChange(index, brief, change, asOf));
}

function groundChange(
  index: ResumeIndex,
  brief: JobBrief,
  change: ProposedChange,
  asOf: string,
): GroundedChange {
  const cited = readEvidence(index, change.evidence);
  const reasons: GroundingReason[] = [...cited.problems];
  const target = describeTarget(index, change);
  if ("code" in target) reasons.push(target);
  else if (change.kind === "reorder" || change.kind === "hide")
    reasons.push(...checkStructure(index, change));
  else if (change.after === null || clean(change.after).trim() === "") {
    reasons.push({ code: "claim_unsupported", claim: "", detail: "The change proposes no text." });
  } else {
    const usable = cited.sources.filter(
      (source) => target.container === null || source.container === target.container,
    );
    const foreign = cited.sources.filter((source) => !usable.includes(source));
    reasons.push(...checkSurface(index, change, change.after, target));
    if (change.kind === "merge" || change.kind === "split") reasons.push(...checkStructure(index, change));
    const unchanged = target.before !== null && fold(change.after) === fold(target.before);
    if (!unchanged) {
      reasons.push(
        ...checkText(change.after, {
          index,
          brief,
          usable,
          foreign,
          listed: target.listed,
          about: target.kind === "summary" || target.kind === "headline",
          asOf,
        }),
      );
    }
  }
  const limited = reasons
    .slice(0, 12)
    .map((reason) => ({ ...reason, claim: reason.claim.slice(0, 500), detail: reason.detail.slice(0, 500) }));
  return {
    ...change,
    evidence: cited.evidence.length > 0 ? cited.evidence : change.evidence,
    verdict: { outcome: limited.length === 0 ? "supported" : "refused", reasons: limited },
  };
}
