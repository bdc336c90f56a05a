/** For each claim that a reader may test: the question it invites, and the lines to answer with. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { InterviewSheet } from "@tailorbird/contracts/tailored-texts";
import type { GroundedChange, JobBrief } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { cite, listEntries } from "../addresses.ts";
import { findDates } from "../grounding/dates.ts";
import { findQuantities } from "../grounding/numbers/find-quantities.ts";
import { ownershipOf } from "../grounding/ownership.ts";
import type { MatchResult } from "../match.ts";
import { rankLines } from "../planning/rank-lines.ts";
import { adviceIn } from "./advice.ts";
import type { Asked, InterviewAdvice } from "./advice-texts.ts";
import { languageOf } from "./draft-letter.ts";
import { inSeries } from "./forms.ts";

type Question = InterviewSheet["questions"][number];
type Draft = Omit<Question, "id">;

const mostQuestions = 24;
const mostLines = 6;
const mostGaps = 5;

/** First what was changed, then the lines that say most for this job, then what is asked and not shown. */
export function prepareInterview(
  resume: ResumeDocument,
  brief: JobBrief,
  match: MatchResult,
  changes: readonly GroundedChange[],
): InterviewSheet {
  const { and, interview } = adviceIn(languageOf(resume));
  const drafts = [
    ...changes.flatMap((change) => ofChange(change, interview)),
    ...ofLines(resume, brief, new Set(changes.map((change) => change.itemId)), interview),
    ...ofGaps(brief, match, and, interview),
  ].slice(0, mostQuestions);
  return {
    kind: "interview_sheet",
    questions: drafts.map((draft, index) => ({ id: `question-${index + 1}`, ...draft })),
  };
}

function ofChange(change: GroundedChange, say: InterviewAdvice): Draft[] {
  const { after, kind, evidence } = change;
  const requirementId = change.requirementIds[0] ?? null;
  if (kind === "hide" || after === null) return [];
  if (kind === "summary" || kind === "headline")
    return [
      {
        changeId: change.id,
        requirementId,
        claim: after,
        ...say.aboutYou,
        evidence: evidence.slice(0, 8),
      },
    ];
  if (kind !== "skills")
    return [
      {
        changeId: change.id,
        requirementId,
        claim: after,
        ...askAbout(after, say),
        evidence: evidence.slice(0, 8),
      },
    ];
  const before = new Set(findSkills(change.before ?? "", { listed: true }).map((skill) => skill.name));
  return findSkills(after, { listed: true })
    .filter((skill) => !before.has(skill.name))
    .map((skill) => ({
      changeId: change.id,
      requirementId,
      claim: skill.text,
      ...say.newSkill(skill.text),
      evidence: evidence.filter((each) =>
        findSkills(each.text, { listed: true }).some((found) => found.name === skill.name),
      ),
    }))
    .filter((each) => each.evidence.length > 0);
}

function ofLines(
  resume: ResumeDocument,
  brief: JobBrief,
  changed: ReadonlySet<string>,
  say: InterviewAdvice,
): Draft[] {
  const values = new Map(listEntries(resume).map((entry) => [entry.address, entry.value]));
  return rankLines(resume, brief)
    .filter((line) => line.requirementIds.length > 0 && !changed.has(line.address))
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, mostLines)
    .map((line) => {
      const claim = values.get(line.address) ?? line.text;
      return {
        changeId: null,
        requirementId: line.requirementIds[0] ?? null,
        claim,
        ...askAbout(claim, say),
        evidence: [cite(resume, line.address, claim)],
      };
    });
}

function ofGaps(brief: JobBrief, match: MatchResult, and: string, say: InterviewAdvice): Draft[] {
  const parts = new Map(match.parts.map((part) => [part.requirementId, part]));
  return brief.requirements
    .filter((each) => each.kind !== "responsibility")
    .flatMap((requirement): Draft[] => {
      const part = parts.get(requirement.id);
      if (part?.outcome !== "missing" && part?.outcome !== "unproved") return [];
      const what = inSeries(requirement.skills.slice(0, 3), and) || `"${requirement.text.slice(0, 200)}"`;
      return [
        {
          changeId: null,
          requirementId: requirement.id,
          claim: requirement.text,
          ...(part.outcome === "unproved" ? say.namedOnly(what) : say.missing(what)),
          evidence: part.evidence,
        },
      ];
    })
    .slice(0, mostGaps);
}

/** The question that a claim invites most: your part in it, its figure, who was led, the tool, or simply the story. */
function askAbout(claim: string, say: InterviewAdvice): Asked {
  const { level, words } = ownershipOf(claim);
  if (level !== null && level <= 1) return say.ownPart(words);
  const figure = phraseOfFigure(claim);
  if (figure && changed.test(claim)) return say.changeOf(figure);
  if (led.test(claim)) return say.people;
  const [skill] = findSkills(claim).filter((each) => skillNamed(each.name)?.technical);
  if (skill) return say.tool(skill.text);
  return figure ? say.size(figure) : say.story;
}

const changed =
  /\d\s?%|percent|\bfrom\b.+\bto\b|\b(?:halv|doubl|tripl|rais|cut|reduc|increas|lower|shorten|sav|grew|improv|dropp?)/i;
const led =
  /\b(?:mentor|train|supervis|coach|led|managed|taught|onboard|recruit|hired)\w*\b.*\b(?:team|staff|\w+(?:ers|ists|ants|ees|ors|ves|nts|ses|nees|mers|people|students|pupils|children))\b/i;

/** A figure with the words it counts, as the claim says it: "46 clinics"; null for none, and for a mere year. */
function phraseOfFigure(claim: string): string | null {
  for (const { start } of findQuantities(claim, findDates(claim))) {
    const rest = claim.slice(start).split(/[;:()]|[,.](?!\d)/)[0] ?? "";
    const words = rest.split(/\s+/).slice(0, /^\S+ to /.test(rest) ? 4 : 3);
    while (
      words.length > 1 &&
      /^(?:and|with|by|in|for|that|which|through|per|of|to|the|a|under|from|on|at)$/.test(words.at(-1)!)
    )
      words.pop();
    const phrase = words.join(" ").trim();
    if (phrase !== "" && !/^(?:one|1|two|both)\b/i.test(phrase)) return phrase;
  }
  return null;
}
