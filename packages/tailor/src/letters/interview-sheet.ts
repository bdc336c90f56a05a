/** For each claim that a reader may test: the question it invites, and the lines to answer with. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { InterviewSheet } from "@tailorbird/contracts/tailored-texts";
import type { GroundedChange, JobBrief } from "@tailorbird/contracts/tailoring-result";
import { cite, listEntries } from "../addresses.ts";
import { findDates } from "../grounding/dates.ts";
import { ownershipOf } from "../grounding/ownership.ts";
import { findQuantities } from "../grounding/quantities.ts";
import type { MatchResult } from "../match.ts";
import { rankLines } from "../planning/rank-lines.ts";
import { findSkills } from "../skills/find-skills.ts";
import { skillByName } from "../skills/skill-index.ts";
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
  const drafts = [
    ...changes.flatMap((change) => ofChange(change)),
    ...ofLines(resume, brief, new Set(changes.map((change) => change.itemId))),
    ...ofGaps(brief, match),
  ].slice(0, mostQuestions);
  return {
    kind: "interview_sheet",
    questions: drafts.map((draft, index) => ({ id: `question-${index + 1}`, ...draft })),
  };
}

function ofChange(change: GroundedChange): Draft[] {
  const { after, kind, evidence } = change;
  const requirementId = change.requirementIds[0] ?? null;
  if (kind === "hide" || after === null) return [];
  if (kind === "summary" || kind === "headline")
    return [
      {
        changeId: change.id,
        requirementId,
        claim: after,
        question: "Tell us about yourself.",
        advice:
          "Say this in your own voice, in under a minute. Every part of it is in the lines below; add nothing to them.",
        evidence: evidence.slice(0, 8),
      },
    ];
  if (kind !== "skills")
    return [
      {
        changeId: change.id,
        requirementId,
        claim: after,
        ...askAbout(after),
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
      question: `Where have you used ${skill.text}, and for what?`,
      advice: "Tell the piece of work that the line names. Say what was yours in it.",
      evidence: evidence.filter((each) =>
        findSkills(each.text, { listed: true }).some((found) => found.name === skill.name),
      ),
    }))
    .filter((each) => each.evidence.length > 0);
}

function ofLines(resume: ResumeDocument, brief: JobBrief, changed: ReadonlySet<string>): Draft[] {
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
        ...askAbout(claim),
        evidence: [cite(resume, line.address, claim)],
      };
    });
}

function ofGaps(brief: JobBrief, match: MatchResult): Draft[] {
  const parts = new Map(match.parts.map((part) => [part.requirementId, part]));
  return brief.requirements
    .filter((each) => each.kind !== "responsibility")
    .flatMap((requirement): Draft[] => {
      const part = parts.get(requirement.id);
      if (part?.outcome !== "missing" && part?.outcome !== "unproved") return [];
      const what = inSeries(requirement.skills.slice(0, 3), "and") || `"${requirement.text.slice(0, 200)}"`;
      return [
        {
          changeId: null,
          requirementId: requirement.id,
          claim: requirement.text,
          question: `The job asks for ${what}. What is your experience with it?`,
          advice:
            part.outcome === "unproved"
              ? "Your resume only names it. Say when and for what you used it, or how little it was."
              : "Your resume does not show it. Say so, and tell the nearest thing you have done and how you would learn the rest.",
          evidence: part.evidence,
        },
      ];
    })
    .slice(0, mostGaps);
}

const story = {
  question:
    "Tell us about a time you did this: what was the situation, what did you do, and what came of it?",
  advice:
    "One case, in the order it happened, with its result. The lines below are what your resume says of it.",
};

/** The question that a claim invites most: your part in it, its figure, who was led, the tool, or simply the story. */
function askAbout(claim: string): { question: string; advice: string } {
  const { level, words } = ownershipOf(claim);
  if (level !== null && level <= 1)
    return {
      question: `"${words}" leaves open how much of this was yours. What exactly did you do?`,
      advice:
        "Name your part and the others'. A small part told exactly is worth more than a large one told vaguely.",
    };
  const figure = phraseOfFigure(claim);
  if (figure && changed.test(claim))
    return {
      question: `"${figure}": how was it measured, over what time, and how much of it was your doing?`,
      advice: "Give the state before and after, where the figure comes from, and what else may have helped.",
    };
  if (led.test(claim))
    return {
      question: "Who were these people, and what did you do for them that nobody else did?",
      advice:
        "Tell one person's or one shift's story. Keep leading, training and helping apart, as your line does.",
    };
  const [skill] = findSkills(claim).filter((each) => skillByName.get(each.name)?.technical);
  if (skill)
    return {
      question: `Why ${skill.text} here, and what would you do otherwise today?`,
      advice: "Tell the problem, the choice and one thing that went wrong.",
    };
  if (figure)
    return {
      question: `What did "${figure}" mean for a day of your work?`,
      advice:
        "Say what was hard about the size, how you kept up with it, and what happened when it did not go to plan.",
    };
  return story;
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
