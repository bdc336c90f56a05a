/** Whether each requirement's outcome is what a person who reads both would say; claiming too much is counted apart. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { RequirementOutcome } from "@tailorbird/contracts/tailoring-result";
import { postings } from "../fixtures/invented-postings.ts";
import { nearPostings } from "../fixtures/near-postings.ts";
import { requirementOutcomes } from "../fixtures/requirement-outcomes.ts";
import { match } from "../match.ts";
import { type Posting, readJob } from "../read-job.ts";
import { peopleByTrade } from "./ranking.ts";
import { authored, resumeOf } from "./unseen/authored.ts";
import judgedPostings from "./unseen/judged-postings.json" with { type: "json" };

/** `m` the resume shows it, `p` it shows a part or only names it, `n` it does not, `u` no resume can. */
type Judgement = "m" | "p" | "n" | "u";

const steps: Record<Judgement, number> = { n: 0, u: 0, p: 1, m: 2 };
const sayingOf: Record<RequirementOutcome, Judgement> = {
  met: "m",
  partly: "p",
  unproved: "p",
  missing: "n",
  unverifiable: "u",
};

export interface JudgedOutcome {
  posting: string;
  requirement: string;
  said: Judgement;
  right: Judgement;
  evidence: string[];
}

/** Our own postings, each requirement as it is read. @throws when the judgements don't fit the postings. */
export function judgeOwn(asOf: string): JudgedOutcome[] {
  return [...postings, ...nearPostings].flatMap((posting) => {
    const judgements = requirementOutcomes[posting.title] ?? "";
    const said = outcomesOf(peopleByTrade[posting.trade]!, posting, asOf);
    if (judgements.length !== said.length)
      throw new Error(`"${posting.title}" asks for ${said.length} things, ${judgements.length} are judged.`);
    return said.map((each, at) => ({ ...each, right: judgements[at] as Judgement }));
  });
}

/**
 * Postings and judgements by an author who had not seen the matching, for the people of the second author: one that fits
 * and one that stands near, for each of twelve. Each point of a posting's lists is judged; one that was not read is missing.
 */
export function judgeOutside(asOf: string): JudgedOutcome[] {
  return judgedPostings.flatMap((posting) => {
    const person = authored["second author"][posting.person]!;
    const said = outcomesOf(resumeOf(person), posting, asOf);
    const points = posting.description.split("\n").filter((line) => line.startsWith("- "));
    return points.map((point, at) => {
      const requirement = point.slice(2).trim();
      const found = said.find((each) => each.requirement === requirement);
      return {
        posting: posting.title,
        requirement,
        said: found?.said ?? "n",
        right: posting.outcomes[at] as Judgement,
        evidence: found?.evidence ?? [],
      };
    });
  });
}

function outcomesOf(resume: ResumeDocument, posting: Posting & { title: string }, asOf: string) {
  const brief = readJob(posting);
  return match(resume, brief, asOf).parts.map((part, at) => ({
    posting: posting.title,
    requirement: brief.requirements[at]!.text,
    said: sayingOf[part.outcome],
    evidence: part.evidence.map((each) => each.text),
  }));
}

export interface OutcomeShares {
  /** As the person says. */
  right: number;
  /** Shown where only a part is, or a part where nothing is. */
  above: number;
  /** Shown where nothing is. */
  farAbove: number;
}

export function outcomeShares(judged: readonly JudgedOutcome[]): OutcomeShares {
  const share = (test: (distance: number) => boolean) =>
    judged.filter((each) => test(steps[each.said] - steps[each.right])).length / judged.length;
  return {
    right: share((distance) => distance === 0),
    above: share((distance) => distance === 1),
    farAbove: share((distance) => distance === 2),
  };
}
