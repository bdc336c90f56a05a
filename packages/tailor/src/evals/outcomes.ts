/** Whether each requirement's outcome is what a person who reads both would say; claiming too much is counted apart. */
import type { RequirementOutcome } from "@tailorbird/contracts/tailoring-result";
import { postings } from "../fixtures/invented-postings.ts";
import { nearPostings } from "../fixtures/near-postings.ts";
import { requirementOutcomes } from "../fixtures/requirement-outcomes.ts";
import { match } from "../match.ts";
import { readJob } from "../read-job.ts";
import { peopleByTrade } from "./ranking.ts";

const weightOf: Record<string, number> = { n: 0, p: 1, m: 2 };
const sayingOf: Record<RequirementOutcome, string> = {
  met: "m",
  partly: "p",
  unproved: "p",
  missing: "n",
  unverifiable: "n",
};

export interface JudgedOutcome {
  posting: string;
  requirement: string;
  said: string;
  right: string;
  evidence: string[];
}

/** Every requirement of every invented posting, for the person its trade belongs to. @throws when the judgements don't fit the postings. */
export function judgeOutcomes(asOf: string): JudgedOutcome[] {
  return [...postings, ...nearPostings].flatMap((posting) => {
    const brief = readJob(posting);
    const judgements = requirementOutcomes[posting.title] ?? "";
    if (judgements.length !== brief.requirements.length)
      throw new Error(
        `"${posting.title}" asks for ${brief.requirements.length} things, ${judgements.length} are judged.`,
      );
    const { parts } = match(peopleByTrade[posting.trade]!, brief, asOf);
    return parts.map((part, at) => ({
      posting: posting.title,
      requirement: brief.requirements[at]!.text,
      said: sayingOf[part.outcome],
      right: judgements[at]!,
      evidence: part.evidence.map((each) => each.text),
    }));
  });
}

/** Shares of all: right to the step, said more than is true by a step and by two. */
export function outcomeShares(judged: readonly JudgedOutcome[]): {
  right: number;
  above: number;
  farAbove: number;
} {
  const share = (test: (steps: number) => boolean) =>
    judged.filter((each) => test(weightOf[each.said]! - weightOf[each.right]!)).length / judged.length;
  return {
    right: share((steps) => steps === 0),
    above: share((steps) => steps === 1),
    farAbove: share((steps) => steps === 2),
  };
}
