/** Dates and spans of time: stated in the evidence, or computed from the dated roles that are cited. */

import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { itemsOf } from "../../addresses.ts";
import { monthsBetween, monthsOf } from "../../experience.ts";
import { releaseYears } from "../../release-years.ts";
import { stemOf, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { occupations, rankWords, sameOccupation } from "../lexicons.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed } from "../vocabulary/deeds.ts";
import { isPlainWord } from "../vocabulary/plain-words.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

/** Reasons the clause's dates are not the source's. */
export function checkDates(claims: ClauseClaims, source: Source): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  // The dates of a role say when it was held, not when one of its deeds was done.
  const ranged =
    claims.dates.length >= 2 || /\b(?:since|from|until)\s+(?:\p{L}+\.?\s+)?(?:19|20)\d\d/iu.test(claims.text);
  const isFact = source.container === null || source.address.includes("/") || ranged;
  // What a line dates itself happened then, and not all the time that its role lasted.
  const isDated =
    ranged && source.dates.length > 0 && source.container !== null && !source.address.includes("/");
  const known = isFact && !isDated ? [...source.dates, ...source.headerDates] : source.dates;
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
  const ongoing =
    /\b(?:currently|at present|(?<!up )to date|(?<!\b(?:was|were|be) )present(?! (?:at|in)\b)|to this day|ongoing|since)\b/i.exec(
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
  const since = /\bsince\b/i.exec(claims.text);
  if (
    since &&
    !ongoing?.[0].startsWith("present") &&
    !/\bsince\b/i.test(source.text) &&
    !isHeldSince(claims, since.index, source) &&
    (source.dates.length >= 2 || claims.dates.length === 0)
  )
    reasons.push({
      code: "date_unsupported",
      claim: since[0],
      detail: "The evidence does not say that it has gone on since.",
    });
  return reasons;
}

/**
 * "Working in paediatric emergency since 2020" of a role that began then and goes on: a role is held from its first day, which is not
 * known of anything done in it. So the statement may name no deed but what the title and the profile say.
 */
function isHeldSince(claims: ClauseClaims, at: number, source: Source): boolean {
  if (source.container === null || !/\bpresent\b/i.test(source.header)) return false;
  const [start] = source.headerDates;
  const said = claims.dates.filter((date) => date.start >= claims.start + at);
  if (!start || said.length !== 1 || said[0]!.year !== start.year) return false;
  if (said[0]!.month !== null && said[0]!.month !== start.month) return false;
  const profile = (source.parts ?? []).filter((part) => part.container !== source.container);
  return [...claims.deeds].every(
    (stem) =>
      isLightDeed(stem) ||
      holding.has(stem) ||
      source.headerStems.has(stem) ||
      profile.some((part) => part.stems.has(stem)),
  );
}
const holding: ReadonlySet<string> = new Set(["work", "employ", "serve", "base", "hold"].map(stemOf));

/** "6 years of experience": years someone can claim who has only the roles. Of the person as a whole, any years are such. */
export function isExperienceSpan(quantity: Quantity, claims: ClauseClaims, about = false): boolean {
  if (quantity.dimension !== "months") return false;
  if (about && quantity.value >= 12) return true;
  // In a line of its own, only what calls itself experience is reckoned from the dates of the role.
  if (!about)
    return /\b(?:experience|experienced|background|career)\b/i.test(
      claims.text.slice(quantity.start - claims.start),
    );
  return /\b(?:experience|experienced|years?'? (?:of|in|as|with|across|building|working|developing|designing|managing|leading|teaching)|yrs|background|career|Jahre|ans d|años de)\b/i.test(
    claims.text.slice(quantity.start - claims.start),
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
  const named = claims.text.slice(quantity.end - claims.start).split(turn)[0]!;
  for (const skill of claims.skills.filter((each) => named.includes(each.text))) {
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
      ) &&
      claims.skills
        .filter((each) => named.includes(each.text))
        .every((skill) => source.skills.has(skill.name)),
  );
  if (stated) return null;
  const asked = claims.skills.filter((each) => named.includes(each.text));
  const relevant = sources.filter(
    (source) =>
      source.section === "work" && source.container !== null && isSameWork(claims, quantity, source, sources),
  );
  const bySkill =
    asked.length === 0
      ? relevant
      : relevant.filter((source) => asked.some((skill) => source.skills.has(skill.name)));
  const ids = new Set(bySkill.map((source) => source.container));
  const roles = itemsOf(resume, "work").filter((item) => ids.has(item.id));
  const months = monthsOf(roles, asOf);
  // "Almost three years" may be a little less.
  const least =
    quantity.precision === "under" || quantity.precision === "about" ? quantity.value * 0.9 : quantity.value;
  if (least <= months + 0.5) return null;
  return reason(
    "duration_unsupported",
    `The cited roles add up to ${Math.floor(months / 12)} years, not ${quantity.text}.`,
  );
}

/** Years "of management" count only roles that show management, and years of a nurse only those as a nurse. */
function isSameWork(claims: ClauseClaims, quantity: Quantity, source: Source, sources: Source[]): boolean {
  const shows = (container: string | null, words: Word[]) =>
    words.every((word) =>
      sources.some(
        (other) =>
          other.container === container &&
          (saysNoMore(word.stem, other.stems) ||
            saysNoMore(word.stem, other.headerStems) ||
            (word.lower.length >= 5 && other.header.toLowerCase().includes(word.lower))),
      ),
    );
  // "In payments and logistics": either will do; "in test automation": both words must be shown. What no role shows tells nothing.
  const asked = qualifiersOf(claims, quantity).filter((words) =>
    sources.some((each) => shows(each.container, words)),
  );
  const isAsked = asked.length === 0 || asked.some((words) => shows(source.container, words));
  if (!isAsked) return false;
  const last = Math.max(
    0,
    ...claims.quantities.filter((each) => each.end <= quantity.start).map((each) => each.end),
  );
  const before = claims.words.filter((word) => word.start >= last && word.start < quantity.start);
  const occupation = before.find((word) => occupations.has(word.lower));
  const noun = (occupation ?? before.filter((word) => rankWords.has(word.lower)).at(-1))?.lower;
  // What the person is called as a whole says nothing of any one role.
  const calls = (word: string) =>
    sources.some((other) => other.section === "basics" && other.lowers.has(word));
  if (asked.length > 0 && (last > 0 || !noun || calls(noun))) return true;
  if (noun) return [noun, ...(sameOccupation.get(noun) ?? [])].some((form) => source.headerLowers.has(form));
  // A title that no list has, but one of the roles: its years are those of that role.
  const titled = source.language.startsWith("en")
    ? undefined
    : before.find((word) => sources.some((other) => titleOf(other).has(word.lower)));
  return !titled || titleOf(source).has(titled.lower);
}

function titleOf(source: Source): ReadonlySet<string> {
  return source.section === "work"
    ? new Set(wordsOf(source.header.split(",")[0] ?? "").map((word) => word.lower))
    : new Set();
}

/** What the years were spent on: each noun phrase after them, up to the next figure or turn of the sentence. */
function qualifiersOf(claims: ClauseClaims, quantity: Quantity): Word[][] {
  const from = quantity.end - claims.start;
  const rest = claims.text.slice(from).split(turn)[0]!;
  return rest.split(/,|;|\b(?:and|or|plus|as well as|und|et|y)\b/i).flatMap((phrase) => {
    const start = quantity.end + rest.indexOf(phrase);
    const words = claims.words.filter(
      (word) =>
        word.start >= start &&
        word.end <= start + phrase.length &&
        !isPlainWord(word.lower, "") &&
        !isIdleWord(word.stem),
    );
    return words.length > 0 ? [words] : [];
  });
}
const turn =
  /\b(?:after|following|preceded|before|then|previously|followed|from|through)\b|\p{N}|\b(?:over|more than|almost|nearly) (?:one|two|three|four|five|six|seven|eight|nine|ten)\b|[.()]/iu;
