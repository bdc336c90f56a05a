/** Dates and spans of time: stated in the evidence, or computed from the dated roles that are cited. */

import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { itemsOf } from "../addresses.ts";
import { monthsBetween, monthsOf } from "../experience.ts";
import { releaseYears } from "../skills/release-years.ts";
import type { ClauseClaims } from "./claims.ts";
import { occupations, rankWords, sameOccupation } from "./lexicons.ts";
import type { Quantity } from "./quantities.ts";
import type { Source } from "./sources.ts";
import { saysNoMore } from "./word-support.ts";

/** Reasons the clause's dates are not the source's. */
export function checkDates(claims: ClauseClaims, source: Source): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  // The dates of a role say when it was held, not when one of its deeds was done.
  const ranged =
    claims.dates.length >= 2 || /\b(?:since|from|until)\s+(?:\p{L}+\.?\s+)?(?:19|20)\d\d/iu.test(claims.text);
  const isFact = source.container === null || source.address.includes("/") || ranged;
  const known = isFact ? [...source.dates, ...source.headerDates] : source.dates;
  for (const date of claims.dates) {
    const stands = known.some(
      (each) => each.year === date.year && (date.month === null || each.month === date.month),
    );
    if (!stands)
      reasons.push({
        code: "date_unsupported",
        claim: date.text,
        detail: `The evidence does not state ${date.text}.`,
      });
  }
  const ongoing = /\b(?:currently|at present|(?<!up )to date|present|to this day|ongoing|since)\b/i.exec(
    claims.text,
  );
  if (
    ongoing &&
    !/\b(?:present|since|current|ongoing|to date|heute|aujourd'hui|actual)/i.test(
      `${source.header} ${source.text}`,
    )
  ) {
    reasons.push({
      code: "date_unsupported",
      claim: ongoing[0],
      detail: "The evidence does not say this still goes on.",
    });
  }
  return reasons;
}

/** "6 years of experience": years someone can claim who has only the roles. */
export function isExperienceSpan(quantity: Quantity, claims: ClauseClaims): boolean {
  return (
    quantity.dimension === "months" &&
    /\b(?:experience|experienced|years?'? (?:of|in|as|with|across|building|working|developing|designing|managing|leading|teaching)|yrs|background|career|Jahre|ans d|años de)\b/i.test(
      claims.text.slice(quantity.start - claims.start),
    )
  );
}

/** The reason a claimed span of experience is longer than the cited roles, or null. Roles that overlap count once. */
export function checkExperience(
  quantity: Quantity,
  claims: ClauseClaims,
  resume: ResumeDocument,
  sources: Source[],
  asOf: string,
): GroundingReason | null {
  const reason = (code: "duration_unsupported" | "skill_out_of_time", detail: string): GroundingReason => ({
    code,
    claim: quantity.text,
    detail,
  });
  for (const skill of claims.skills) {
    const released = releaseYears.get(skill.name);
    if (released && quantity.value > monthsBetween(`${released}-01`, asOf))
      return reason("skill_out_of_time", `${skill.name} is younger than that.`);
  }
  const stated = sources.some(
    (source) =>
      source.quantities.some(
        (known) =>
          known.dimension === "months" &&
          (known.value === quantity.value || (known.value > quantity.value && quantity.precision === "over")),
      ) && claims.skills.every((skill) => source.skills.has(skill.name)),
  );
  if (stated) return null;
  const relevant = sources.filter(
    (source) =>
      source.section === "work" && source.container !== null && isSameWork(claims, quantity, source, sources),
  );
  const bySkill =
    claims.skills.length === 0
      ? relevant
      : relevant.filter((source) => claims.skills.some((skill) => source.skills.has(skill.name)));
  const ids = new Set(bySkill.map((source) => source.container));
  const roles = itemsOf(resume, "work").filter((item) => ids.has(item.id));
  const months = monthsOf(roles, asOf);
  if (quantity.value <= months + 0.5) return null;
  return reason(
    "duration_unsupported",
    `The cited roles add up to ${Math.floor(months / 12)} years, not ${quantity.text}.`,
  );
}

/** Years "of management" count only roles that show management, and years of a nurse only those as a nurse. */
function isSameWork(claims: ClauseClaims, quantity: Quantity, source: Source, sources: Source[]): boolean {
  const occupation = claims.words.find((word) => word.start < quantity.start && occupations.has(word.lower));
  const rank = claims.words.filter((word) => word.start < quantity.start && rankWords.has(word.lower)).at(-1);
  const noun = (occupation ?? rank)?.lower;
  if (noun && ![noun, ...(sameOccupation.get(noun) ?? [])].some((form) => source.headerLowers.has(form)))
    return false;
  const qualifiers = claims.words.filter((word) => word.start > quantity.start);
  if (qualifiers.length === 0) return true;
  const own = sources.filter((other) => other.container === source.container);
  const held = qualifiers.filter((word) =>
    own.some((other) => saysNoMore(word.stem, other.stems) || other.headerStems.has(word.stem)),
  );
  return held.length * 2 >= qualifiers.length;
}
