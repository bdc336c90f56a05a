/** What the job asks and the resume does not show, and what to do about it truthfully. Nothing here is written into a resume. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GapPlan } from "@tailorbird/contracts/tailored-texts";
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { certificatesIn, degreesIn, humanLanguage } from "../grounding/lexicons.ts";
import type { MatchPart, MatchResult } from "../match.ts";
import { conceptsOf } from "../matching/concepts.ts";
import { type MatchLine, readLines } from "../matching/lines.ts";
import { wordsOf } from "../text/words.ts";
import { adviceIn } from "./advice.ts";
import type { Advice } from "./advice-texts.ts";
import { languageOf } from "./draft-letter.ts";
import { inSeries } from "./forms.ts";

type Gap = GapPlan["gaps"][number];
const mostGaps = 20;
const mostPlaces = 3;
const mostNamed = 4;

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
    advice: advise(requirement, part, { unshown, unnamed }, adviceIn(languageOf(resume))).slice(0, 1_000),
    places: step === "ask" ? [] : placesFor(resume, lines, requirement),
    evidence: part.evidence,
  };
}

function advise(
  requirement: Requirement,
  { outcome, months }: MatchPart,
  { unshown, unnamed }: { unshown: string[]; unnamed: string[] },
  { and, gaps }: Advice,
): string {
  const { yearsAsked, text } = requirement;
  if (outcome === "unverifiable") return gaps.unverifiable;
  if (outcome === "partly" && yearsAsked !== undefined && months && months < yearsAsked * 12)
    return gaps.tooFewYears(yearsAsked, months);
  if (outcome === "unproved") return gaps.namedOnly(inSeries(unshown.slice(0, mostNamed), and) || null);
  if (outcome === "partly")
    return unshown.length > 0 ? gaps.partShown(inSeries(unshown.slice(0, mostNamed), and)) : gaps.near;
  return adviseMissing(text, unnamed, { and, gaps });
}

function adviseMissing(text: string, unnamed: string[], { and, gaps }: Pick<Advice, "and" | "gaps">): string {
  if (certificatesIn(text).length > 0) return gaps.certificate;
  if (degreesIn(text).length > 0 || /\b(?:degree|studium|abschluss|diplôme|título)\b/i.test(text))
    return /equivalent|or (?:related|similar|comparable)|vergleichbar|équivalent|equivalente/i.test(text)
      ? gaps.degreeOrEquivalent
      : gaps.degree;
  if (wordsOf(text).some((word) => humanLanguage(word.lower))) return gaps.language;
  if (unnamed.length === 0) return gaps.nothing;
  const names = inSeries(unnamed.slice(0, mostNamed), and);
  return unnamed.every((skill) => skillNamed(skill)?.technical) ? gaps.tool(names) : gaps.practice(names);
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
