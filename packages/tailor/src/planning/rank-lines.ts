/** How much each line of work says for this job. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { isSupportedWord } from "../grounding/synonyms.ts";
import { conceptsOf } from "../matching/concepts.ts";
import { type MatchLine, readLines } from "../matching/lines.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import { claimsPlainly } from "./claims-plainly.ts";

/** A line that helped counts half of one that did; one with a figure counts a little more, for any job. */
const helped = 0.5;
const measured = 1.15;
const anyFigure = 0.3;

export interface RankedLine {
  address: string;
  container: string;
  section: string;
  text: string;
  /** Sum of the weights of the requirements it answers, by how well; a little for a figure that answers none. */
  relevance: number;
  /** Requirements it answers, best first. */
  requirementIds: string[];
}

/** The lines of roles, projects and volunteering in document order, each with its relevance. */
export function rankLines(resume: ResumeDocument, brief: JobBrief): RankedLine[] {
  const asked = brief.requirements.map((requirement) => {
    const stems = stemsOf(requirement);
    return { requirement, stems, concepts: conceptsOf(stems) };
  });
  return readLines(resume)
    .filter(
      (line) =>
        line.place !== null &&
        (line.section === "work" || line.section === "projects" || line.section === "volunteer"),
    )
    .map((line) => {
      const answers = asked
        .map(({ requirement, stems, concepts }) => ({
          id: requirement.id,
          worth: requirement.weight * affinity(line, requirement, stems, concepts),
        }))
        .filter((each) => each.worth > 0)
        .sort((a, b) => b.worth - a.worth);
      return {
        address: line.address,
        container: line.container!,
        section: line.section,
        text: line.text,
        relevance:
          Math.round(
            (answers.reduce((sum, each) => sum + each.worth, 0) * standing(line.text) + figure(line.text)) *
              1_000,
          ) / 1_000,
        requirementIds: answers.map((each) => each.id),
      };
    });
}

function standing(text: string): number {
  return (claimsPlainly(text) ? 1 : helped) * (/\p{N}/u.test(text) ? measured : 1);
}

function figure(text: string): number {
  return /\p{N}/u.test(text) && claimsPlainly(text) ? anyFigure : 0;
}

function stemsOf(requirement: Requirement): string[] {
  return [
    ...new Set(
      wordsOf(requirement.text)
        .filter((word) => !isNeutral(word) && word.lower.length > 2 && !/^\p{N}/u.test(word.text))
        .map((word) => word.stem),
    ),
  ];
}

/** 0–1: share of the requirement's skills, of its words when enough of them are there, or of what it is about. */
function affinity(
  line: MatchLine,
  requirement: Requirement,
  stems: string[],
  concepts: ReadonlySet<string>,
): number {
  const skills = requirement.skills.filter((skill) => line.skills.has(skill)).length;
  if (skills > 0) return 0.5 + (0.5 * skills) / requirement.skills.length;
  const words = stems.filter((stem) => isSupportedWord(stem, line.stems)).length;
  const share = stems.length === 0 ? 0 : words / stems.length;
  if (words >= 2 && share >= 0.3) return share * 0.8;
  const own = conceptsOf(line.stems);
  const common = [...concepts].filter((concept) => own.has(concept)).length;
  return concepts.size === 0 ? 0 : (common / concepts.size) * 0.4;
}
