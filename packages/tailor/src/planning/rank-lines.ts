/** How much each line of work says for this job. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { humanLanguage } from "../grounding/lexicons.ts";
import { conceptsOf } from "../matching/concepts.ts";
import { academicDegreesIn } from "../matching/credentials.ts";
import { type Asked, likeness, wordsAsked } from "../matching/likeness.ts";
import { type MatchLine, readLines } from "../matching/lines.ts";
import { isCharacter } from "../matching/unverifiable.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import { claimsPlainly } from "./claims-plainly.ts";

/** A line that helped counts half of one that did; one with a figure counts a little more, and what came of it more still, for any job. */
const helped = 0.5;
const measured = 1.15;
const anyFigure = 0.3;
const anyResult = 0.7;
/** What being about the same subject counts, beside saying the same. */
const sameSubject = 0.55;

export interface RankedLine {
  address: string;
  container: string;
  section: string;
  text: string;
  /** Sum of the weights of the requirements it answers, by how well; a little for a figure that answers none. */
  relevance: number;
  /** Requirements it answers or comes near, best first. */
  requirementIds: string[];
  /** Of those, the ones it answers in their own words or skills: what may be given as a reason. */
  answers: string[];
}

/** The lines of roles, projects and volunteering in document order, each with its relevance. */
export function rankLines(resume: ResumeDocument, brief: JobBrief): RankedLine[] {
  const asked = brief.requirements.filter(isAnsweredByWork).map((requirement) => {
    const words = wordsAsked(requirement.text, brief.language);
    return { requirement, words, concepts: conceptsOf(stemsOf(requirement)) };
  });
  return readLines(resume)
    .filter(
      (line) =>
        line.place !== null &&
        (line.section === "work" || line.section === "projects" || line.section === "volunteer"),
    )
    .map((line) => {
      const answers = asked
        .map(({ requirement, words, concepts }) => {
          const said = saidOf(line, requirement, words, brief.language);
          const share = said > 0 ? said : nearness(line, concepts);
          return { id: requirement.id, worth: requirement.weight * share, isSaid: said > 0 };
        })
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
        answers: answers.filter((each) => each.isSaid).map((each) => each.id),
      };
    });
}

function standing(text: string): number {
  return (claimsPlainly(text) ? 1 : helped) * (/\p{N}/u.test(text) ? measured : 1);
}

function figure(text: string): number {
  if (!/\p{N}/u.test(text) || !claimsPlainly(text)) return 0;
  return /\p{N}\s?%|(?<!\p{L})(?:from|von|de|des?de) .{1,40}\p{N}.* (?:to|auf|bis|à|a) .*\p{N}/iu.test(text)
    ? anyResult
    : anyFigure;
}

/** A degree, a licence, a language or a character is shown elsewhere, or nowhere. */
function isAnsweredByWork({ text }: Requirement): boolean {
  return !(
    academicDegreesIn(text).length > 0 ||
    /\bdegree\b|\blicen[cs]e\b|\bdiploma\b/i.test(text) ||
    wordsOf(text).some((word) => humanLanguage(word.lower)) ||
    isCharacter(text)
  );
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

/** 0–1: share of the requirement's skills, or of what it asks as the score reads it, when enough of it is there. */
function saidOf(
  line: MatchLine,
  requirement: Requirement,
  asked: readonly Asked[],
  language: string,
): number {
  const skills = requirement.skills.filter((skill) => line.skills.has(skill)).length;
  const bySkills = skills > 0 ? 0.5 + (0.5 * skills) / requirement.skills.length : 0;
  const held = asked.map((each) => each.weight * likeness(each, line, language));
  const total = asked.reduce((sum, each) => sum + each.weight, 0);
  const share = total === 0 ? 0 : held.reduce((sum, each) => sum + each, 0) / total;
  const isEnough = held.filter((each) => each > 0).length >= leastWords && share >= leastShare;
  return Math.max(bySkills, isEnough ? share * byWording : 0);
}
/** Fewer words than these are shared by chance. */
const leastWords = 2;
const leastShare = 0.25;
/** What saying it in words counts, beside naming the skill. */
const byWording = 0.8;

/** 0–1: share of what the requirement is about that the line is about, too. */
function nearness(line: MatchLine, concepts: ReadonlySet<string>): number {
  if (concepts.size === 0) return 0;
  const own = conceptsOf(line.stems);
  return ([...concepts].filter((concept) => own.has(concept)).length / concepts.size) * sameSubject;
}
