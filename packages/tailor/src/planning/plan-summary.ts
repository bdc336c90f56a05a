/** A summary from the person's own sentences: which to keep, in which order, and what of their work to say with them. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import type { TailoringStrength as Strength } from "@tailorbird/contracts/tailorings";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { skillNames } from "../grounding/skill-names.ts";
import { isSupportedWord } from "../grounding/vocabulary/synonyms.ts";
import { readLines } from "../matching/lines.ts";
import { wholeSentences } from "../text/sentences.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import { claimsPlainly } from "./claims-plainly.ts";
import type { RankedLine } from "./rank-lines.ts";

export interface SummaryPlan {
  /** The person's own sentences to keep, in their new order. */
  sentences: string[];
  /** Addresses of lines of work to say as sentences: where there is no summary to work with, and where the person is bold. */
  lines: string[];
  /** Skills the job asks that work shows and the kept sentences do not name, with the lines that show them. */
  skills: { name: string; shownIn: string }[];
  requirementIds: string[];
}

const mostSkills = 4;

/** The plan, or null when the summary can stay as it is. */
export function planSummary(
  resume: ResumeDocument,
  brief: JobBrief,
  ranked: RankedLine[],
  strength: Strength,
): SummaryPlan | null {
  const summary = resume.basics.summary ?? "";
  if (resume.ownWords?.["basics/summary"]?.isEvidence === false) return null;
  const own = wholeSentences(summary);
  const weights = new Map(
    brief.requirements.flatMap((each) =>
      wordsOf(each.text)
        .filter((word) => !isNeutral(word))
        .map((word) => [word.stem, each.weight] as const),
    ),
  );
  const worth = (sentence: string) => {
    const words = new Set(wordsOf(sentence).map((word) => word.stem));
    const skills = skillNames(sentence);
    const bySkill = brief.skills.filter((skill) => skills.has(skill)).length * 3;
    return (
      bySkill +
      [...weights].reduce((sum, [stem, weight]) => sum + (isSupportedWord(stem, words) ? weight : 0), 0) /
        Math.max(6, words.size)
    );
  };
  const [first, ...others] = own;
  const sorted = first === undefined ? [] : [first, ...others.sort((a, b) => worth(b) - worth(a))];
  const kept =
    strength === "bold" ? sorted.filter((sentence, index) => index === 0 || worth(sentence) > 0.4) : sorted;
  const named = skillNames(kept.join(". "));
  const lines = readLines(resume);
  const skills = brief.skills
    .filter((skill) => skillNamed(skill)?.technical && !named.has(skill))
    .flatMap((skill) => {
      const line = lines.find(
        (each) =>
          each.shows &&
          each.place !== null &&
          each.skills.has(skill) &&
          skillNames(each.text).has(skill) &&
          claimsPlainly(each.text),
      );
      return line ? [{ name: skill, shownIn: line.address }] : [];
    })
    .slice(0, mostSkills);
  const best = [...ranked].sort((a, b) => b.relevance - a.relevance).filter((line) => line.relevance > 0);
  const plan: SummaryPlan = {
    sentences: kept,
    lines: linesFor(own.length, best, strength),
    skills: strength === "nudge" || skills.length < 2 ? [] : skills,
    requirementIds: [...new Set(best.slice(0, 3).flatMap((line) => line.requirementIds))].slice(0, 4),
  };
  const same = kept.length === own.length && kept.every((sentence, index) => sentence === own[index]);
  return same && plan.skills.length === 0 && plan.lines.length === 0 ? null : plan;
}

/** Lines worth saying twice: the best two stand in for a summary, the best one crowns a bold one. */
function linesFor(sentences: number, best: readonly RankedLine[], strength: Strength): string[] {
  const plain = best.filter(
    (line) => line.requirementIds.length > 0 && claimsPlainly(line.text) && line.text.length <= 200,
  );
  const most = sentences === 0 ? 2 : strength === "bold" ? 1 : 0;
  return plain.slice(0, most).map((line) => line.address);
}
