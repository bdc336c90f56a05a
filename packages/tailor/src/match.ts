/** Step 2: the score, with the lines that prove each part of it. The same function scores before and after tailoring. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  Evidence,
  JobBrief,
  Requirement,
  RequirementOutcome,
  TailoringScore,
} from "@tailorbird/contracts/tailoring-result";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { cite, provingItemsOf } from "./addresses.ts";
import { currentMonth, monthsBetween, monthsOf } from "./experience.ts";
import { asFarAs } from "./matching/as-far-as.ts";
import { proveCredential } from "./matching/credentials.ts";
import { type MatchLine, readLines } from "./matching/lines.ts";
import type { Proof } from "./matching/proof.ts";
import { isMoreThanSkills } from "./matching/rest.ts";
import { proveSkills } from "./matching/skills.ts";
import { isCharacter, isCondition } from "./matching/unverifiable.ts";
import { readingOrder, visibility } from "./matching/visibility.ts";
import { proveWording } from "./matching/wording.ts";

export interface MatchPart {
  requirementId: string;
  outcome: RequirementOutcome;
  weight: number;
  evidence: Evidence[];
  /** 0–1: how much of the requirement's weight counts, after outcome and visibility. */
  value: number;
  /** Where years are asked for: the months that the roles with proof cover together. */
  months?: number;
}

export interface MatchResult {
  /** 0–100. What a resume can't show leaves the denominator. */
  score: number;
  parts: MatchPart[];
}

const worth: Record<RequirementOutcome, number> = {
  met: 1,
  partly: 0.5,
  unproved: 0.25,
  missing: 0,
  unverifiable: 0,
};
const mostEvidence = 4;

/** Scores the resume for the job. `asOf` (`YYYY-MM`) ends the roles that go on; today by default. */
export function match(resume: ResumeDocument, brief: JobBrief, asOf: string = currentMonth()): MatchResult {
  const lines = readLines(resume);
  const order = readingOrder(lines);
  const parts = brief.requirements.map((requirement): MatchPart => {
    const proof = prove(requirement, resume, lines, { language: brief.language, asOf });
    const value =
      worth[proof.outcome] * visibility(requirement, proof.lines, order) * recency(resume, proof.lines, asOf);
    const evidence = proof.lines.slice(0, mostEvidence).map((line) => cite(resume, line.address, line.text));
    return {
      requirementId: requirement.id,
      outcome: proof.outcome,
      weight: requirement.weight,
      evidence,
      value: Math.round(value * 1_000) / 1_000,
      ...(proof.months === undefined ? {} : { months: proof.months }),
    };
  });
  const counted = parts.filter((part) => part.outcome !== "unverifiable");
  const total = counted.reduce((sum, part) => sum + part.weight, 0);
  const reached = counted.reduce((sum, part) => sum + part.weight * part.value, 0);
  return { score: total === 0 ? 0 : Math.round((100 * reached) / total), parts };
}

function prove(
  requirement: Requirement,
  resume: ResumeDocument,
  lines: MatchLine[],
  { language, asOf }: { language: string; asOf: string },
): Proof {
  const credential = proveCredential(requirement, lines, resume.language ?? null);
  if (credential) return asFarAs(requirement, credential);
  if (requirement.skills.length > 0)
    return withYears(
      asFarAs(requirement, proveNamed(requirement, lines, language)),
      requirement,
      resume,
      asOf,
    );
  if (isCharacter(requirement.text)) return { outcome: "unverifiable", lines: [] };
  const proof = proveWording(requirement, lines, language);
  if (proof.outcome === "missing" && isCondition(requirement.text))
    return { outcome: "unverifiable", lines: [] };
  return withYears(proof, requirement, resume, asOf);
}

/**
 * Skills by name; a practice ("copywriting") may also be shown in other words than its name. Where much more is asked than the
 * skill ("forecast demand together with production" names a forecast), a skill that is shown answers a part of it.
 */
function proveNamed(requirement: Requirement, lines: MatchLine[], language: string): Proof {
  const byName = proveSkills(requirement, lines);
  if (byName.outcome === "met")
    return isMoreThanSkills(requirement, byName.lines, lines) ? { ...byName, outcome: "partly" } : byName;
  const byWording = proveWording(requirement, lines, language);
  if (worth[byWording.outcome] <= worth[byName.outcome]) return byName;
  // A tool that is not named is not met, however near what was done with another.
  return requirement.skills.some((skill) => skillNamed(skill)?.technical)
    ? { ...byWording, outcome: "partly" }
    : byWording;
}

/** Years asked for are counted over the roles that prove the rest; too few of them leave the requirement partly met. */
function withYears(proof: Proof, requirement: Requirement, resume: ResumeDocument, asOf: string): Proof {
  if (requirement.yearsAsked === undefined || (proof.outcome !== "met" && proof.outcome !== "partly"))
    return proof;
  const ids = new Set(proof.lines.map((line) => line.container));
  const months = monthsOf(
    provingItemsOf(resume, "work").filter((role) => ids.has(role.id)),
    asOf,
  );
  const isEnough = months + 1 >= requirement.yearsAsked * 12;
  return { ...proof, months, outcome: isEnough ? proof.outcome : "partly" };
}

/** Proof that ended long ago counts for less: nothing is taken off within three years, a fifth after ten. */
function recency(resume: ResumeDocument, lines: readonly MatchLine[], asOf: string): number {
  const ids = new Set(lines.map((line) => line.container));
  const roles = provingItemsOf(resume, "work").filter((role) => ids.has(role.id));
  if (roles.length === 0 || lines.some((line) => line.container === null)) return 1;
  const ends = roles.map((role) => (role.current ? asOf : (role.endDate ?? asOf)));
  const latest = ends.sort().at(-1)!;
  const years = Math.max(0, monthsBetween(latest, asOf) - 1) / 12;
  return years <= 3 ? 1 : Math.max(0.8, 1 - (years - 3) * 0.03);
}

/** The score before and after, requirement by requirement, with the evidence of the tailored resume. */
export function compareMatches(brief: JobBrief, before: MatchResult, after: MatchResult): TailoringScore {
  const beforeById = new Map(before.parts.map((part) => [part.requirementId, part]));
  const afterById = new Map(after.parts.map((part) => [part.requirementId, part]));
  return {
    before: before.score,
    after: after.score,
    parts: brief.requirements.map((requirement) => {
      const was = beforeById.get(requirement.id);
      const is = afterById.get(requirement.id);
      return {
        requirementId: requirement.id,
        text: requirement.text,
        kind: requirement.kind,
        weight: requirement.weight,
        before: was?.outcome ?? "missing",
        after: is?.outcome ?? "missing",
        evidence: is?.evidence.length ? is.evidence : (was?.evidence ?? []),
      };
    }),
  };
}
