/** What the job asks and the resume does not show, and what to do about it truthfully. Nothing here is written into a resume. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GapPlan } from "@tailorbird/contracts/tailored-texts";
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { certificatesIn, degreesIn, humanLanguage } from "../grounding/lexicons.ts";
import type { MatchPart, MatchResult } from "../match.ts";
import { conceptsOf } from "../matching/concepts.ts";
import { type MatchLine, readLines } from "../matching/lines.ts";
import { skillByName } from "../skills/skill-index.ts";
import { wordsOf } from "../text/words.ts";
import { inSeries } from "./forms.ts";

type Gap = GapPlan["gaps"][number];
const mostGaps = 20;
const mostPlaces = 3;

/** Gaps in order of weight. What is met is no gap; what no resume can show is asked about only where it is required. */
export function planGaps(resume: ResumeDocument, brief: JobBrief, match: MatchResult): GapPlan {
  const parts = new Map(match.parts.map((part) => [part.requirementId, part]));
  const lines = readLines(resume);
  const gaps = brief.requirements
    .flatMap((requirement): [Requirement, MatchPart][] => {
      const part = parts.get(requirement.id);
      const isGap =
        part && part.outcome !== "met" && (part.outcome !== "unverifiable" || requirement.kind === "must");
      return isGap ? [[requirement, part]] : [];
    })
    .sort(([a, one], [b, other]) => rank(one) - rank(other) || b.weight - a.weight)
    .slice(0, mostGaps)
    .map(([requirement, part]) => gapOf(resume, lines, requirement, part));
  return { kind: "gap_plan", gaps };
}

function rank({ outcome }: MatchPart): number {
  return outcome === "unverifiable" ? 1 : 0;
}

function gapOf(resume: ResumeDocument, lines: MatchLine[], requirement: Requirement, part: MatchPart): Gap {
  const shown = new Set(lines.filter((line) => line.shows).flatMap((line) => [...line.skills]));
  const named = new Set(lines.flatMap((line) => [...line.skills]));
  const unshown = requirement.skills.filter((skill) => !shown.has(skill));
  const unnamed = unshown.filter((skill) => !named.has(skill));
  const step =
    part.outcome === "unverifiable" ? "ask" : part.outcome === "missing" ? "learn" : ("show" as const);
  return {
    requirementId: requirement.id,
    text: requirement.text,
    kind: requirement.kind,
    outcome: part.outcome,
    step,
    advice: advise(requirement, part, { unshown, unnamed }).slice(0, 1_000),
    places: step === "ask" ? [] : placesFor(resume, lines, requirement),
    evidence: part.evidence,
  };
}

function advise(
  requirement: Requirement,
  { outcome, months }: MatchPart,
  { unshown, unnamed }: { unshown: string[]; unnamed: string[] },
): string {
  if (outcome === "unverifiable")
    return "No resume can show this. Have one example from your work ready to tell.";
  const { yearsAsked, text } = requirement;
  if (outcome === "partly" && yearsAsked !== undefined && months !== undefined && months < yearsAsked * 12)
    return `The posting asks for ${yearsAsked} years; your dated roles show ${inYears(months)}. Leave it at that, and let the strongest of those roles speak.`;
  if (outcome === "unproved")
    return `Your resume names ${inSeries(unshown.slice(0, 4), "and") || "this"} and shows no work with it. If you have used it, say in a line of that role where, and what came of it.`;
  if (outcome === "partly" && unshown.length > 0)
    return `Part of this is shown. ${inSeries(unshown.slice(0, 4), "and")} is not: add a line where you did it, if you did.`;
  if (outcome === "partly")
    return "Your lines come near this without saying it. If one of them was exactly this, say it in its words.";
  return adviseMissing(text, unnamed);
}

function adviseMissing(text: string, unnamed: string[]): string {
  if (certificatesIn(text).length > 0)
    return "Your resume names no such certificate or licence. If you hold it, add it with its issuer and date; if not, say in the letter when you will sit for it, or ask whether it may be gained on the job.";
  if (degreesIn(text).length > 0 || /\bdegree\b/i.test(text))
    return /equivalent|or (?:related|similar|comparable)/i.test(text)
      ? "Your resume shows no such degree, and the posting takes an equivalent: point to the years of work that stand for it."
      : "Your resume shows no such degree. Ask whether work of the same kind counts before you spend time on the application.";
  if (wordsOf(text).some((word) => humanLanguage(word.lower)))
    return "Your resume does not name this language. If you speak it, add it with an honest level (A1 to C2).";
  if (unnamed.length > 0) {
    const names = inSeries(unnamed.slice(0, 4), "and");
    return unnamed.every((skill) => skillByName.get(skill)?.technical)
      ? `Your resume does not name ${names}. If you have used it, say where. If not, build one small thing with it that you can show, and say that it is that; expect to be asked.`
      : `Your resume does not name ${names}. If some of your work was this, say so in that line; if not, ask the team how much of the job it is.`;
  }
  return "Nothing in your resume says this. If you have done it, add one line that says where and with what result; if not, leave it out and be ready to say so.";
}

function inYears(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [`${years} ${years === 1 ? "year" : "years"}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? "month" : "months"}`] : []),
  ];
  return parts.join(" and ") || "none";
}

/** Roles and projects that are nearest to what is asked; the latest role when none is near. */
function placesFor(resume: ResumeDocument, lines: MatchLine[], requirement: Requirement): Gap["places"] {
  const asked = conceptsOf(wordsOf(requirement.text).map((word) => word.stem));
  const items = [
    ...resume.work.map((item) => ({ id: item.id, label: [item.position, item.name] })),
    ...resume.projects.map((item) => ({ id: item.id, label: [item.name] })),
  ];
  const near = items
    .map((item) => ({
      item,
      worth: lines.filter(
        (line) =>
          line.container === item.id &&
          (requirement.skills.some((skill) => line.skills.has(skill)) ||
            [...conceptsOf(line.stems)].some((concept) => asked.has(concept))),
      ).length,
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ item }) => item);
  return (near.length > 0 ? near : items.slice(0, 1)).slice(0, mostPlaces).map(({ id, label }) => ({
    itemId: id,
    label: label.filter(Boolean).join(", ").slice(0, 1_000) || id,
  }));
}
