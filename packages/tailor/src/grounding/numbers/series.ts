/**
 * What follows from one measure told for two times: "was 99.2 % in 2023 and 99.6 % in 2024" says that it rose from the one to the
 * other. That it rose, not that anybody raised it.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { stemSet, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { type DateClaim, findDates } from "../dates.ts";
import type { Source } from "../sources.ts";
import type { Quantity } from "./quantity.ts";

/** Twelve, and one for a year without a month. */
const monthsKept = 13;

/** One value of a measure at the time it is told for: a year and month as one number, or steps before now. */
interface Reading {
  quantity: Quantity;
  at: number;
}

export interface Series {
  earlier: Quantity;
  later: Quantity;
}

const rises = stemSet("rise grow climb increase");
const falls = stemSet("fall drop decline decrease shrink");

/** Words of time without a year, by how many steps before now they are. */
const relative: readonly [RegExp, number][] = [
  [/^ ?\(?(?:this year|now|today|currently|at present)\b/i, 0],
  [/^ ?\(?last year\b/i, 1],
  [/^ ?\(?the year before(?! last)\b/i, 2],
];

/** Pairs of readings of one measure that stand side by side in the text, the earlier first. */
export function seriesIn(
  text: string,
  quantities: readonly Quantity[],
  dates: readonly DateClaim[],
): Series[] {
  const found: Series[] = [];
  for (let i = 0; i + 1 < quantities.length; i++) {
    const one = readingOf(text, quantities[i]!, dates);
    const other = readingOf(text, quantities[i + 1]!, dates);
    if (!one || !other || one.at === other.at || one.isRelative !== other.isRelative) continue;
    if (!isSameMeasure(one.quantity, other.quantity)) continue;
    // Nothing but a joint may stand between them: another word there names another thing.
    if (!joint.test(text.slice(one.end, other.quantity.start))) continue;
    const [earlier, later] = one.at < other.at ? [one, other] : [other, one];
    found.push({ earlier: earlier.quantity, later: later.quantity });
  }
  return found;
}

const joint =
  /^\)?[,;]? ?(?:and|then|against|versus|vs\.?|compared (?:with|to)|but|to|up to)?,? ?(?:from |it was |about |around |roughly |approximately |approx\.? |nearly |almost |over )?$/i;

function readingOf(
  text: string,
  quantity: Quantity,
  dates: readonly DateClaim[],
): (Reading & { end: number; isRelative: boolean }) | null {
  if (quantity.range !== null || quantity.vague || quantity.role === "by") return null;
  const after = text.slice(quantity.end);
  for (const [pattern, steps] of relative) {
    const match = pattern.exec(after);
    if (match) return { quantity, at: -steps, end: quantity.end + match[0].length, isRelative: true };
  }
  const link =
    /^(?: [\p{L}-]+){0,3}?,? ?\(?(?:in|for|at the end of|by the end of|during) (?:FY ?)?$|^ ?\($/iu;
  const date = dates.find(
    (each) => each.start >= quantity.end && link.test(text.slice(quantity.end, each.start)),
  );
  return date
    ? { quantity, at: date.year * monthsKept + (date.month ?? 0), end: date.end, isRelative: false }
    : null;
}

function isSameMeasure(one: Quantity, other: Quantity): boolean {
  if (one.dimension !== other.dimension) return false;
  if (one.dimension !== "count") return true;
  // "41 tests in 2023 and 55 in 2024"; "41 tests in 2023 and 55 audits in 2024" are two things.
  return (
    one.counted.length === 0 ||
    other.counted.length === 0 ||
    one.counted.some((stem) => other.counted.includes(stem))
  );
}

/**
 * "Accuracy rose from 99.2 % to 99.6 %" where the line has both values with their times: the word is supported when its subject
 * stands before it, it says nothing of who did it, the values are those of the line and it goes the way they went.
 */
export function wentOverTime(word: Word, claims: ClauseClaims, source: Source): boolean {
  const isUp = rises.has(word.stem);
  if (!isUp && !falls.has(word.stem)) return false;
  const before = claims.text.slice(0, word.start - claims.start);
  const after = claims.text.slice(word.end - claims.start);
  if (
    !/\p{L}[\p{L}\p{N}]*\)? $/u.test(before) ||
    /(?:\b(?:and|or|to|that|which|who|I|we)|,) $/iu.test(before)
  )
    return false;
  if (wordsOf(before).length === 0 || !/^(?: \p{L}+ly)? (?:from|to)\b/iu.test(after)) return false;
  const values = claims.quantities.filter((each) => each.start > word.start);
  return seriesIn(source.text, source.quantities, source.dates).some(({ earlier, later }) => {
    if (isUp ? later.value <= earlier.value : later.value >= earlier.value) return false;
    const own = values.filter((each) => each.dimension === later.dimension);
    const to = own.find((each) => each.role !== "from");
    const from = own.find((each) => each.role === "from");
    return to?.value === later.value && (from === undefined || from.value === earlier.value);
  });
}

/** A value told for another year than the line tells it for: what was so in 2024 was not so in 2023. */
export function checkSeries(claims: ClauseClaims, source: Source): GroundingReason[] {
  const known = timed(source.text, source.quantities, source.dates);
  if (known.length < 2) return [];
  const swapped = timed(claims.whole, claims.quantities, findDates(claims.whole)).find(
    (each) =>
      known.some((own) => isAlike(own.quantity, each.quantity)) &&
      !known.some((own) => isAlike(own.quantity, each.quantity) && isWithin(each.at, own.at)) &&
      known.some((own) => isWithin(each.at, own.at)),
  );
  return swapped
    ? [
        {
          code: "number_unsupported",
          claim: swapped.quantity.text,
          detail: `The evidence gives "${swapped.quantity.text}" for another time.`,
        },
      ]
    : [];
}

function timed(text: string, quantities: readonly Quantity[], dates: readonly DateClaim[]): Reading[] {
  return quantities.flatMap((quantity) => {
    const reading = readingOf(text, quantity, dates);
    return reading && !reading.isRelative ? [reading] : [];
  });
}

function isAlike(one: Quantity, other: Quantity): boolean {
  return one.dimension === other.dimension && one.value === other.value;
}

/** The same month, or the same year where one of them names no month. */
function isWithin(one: number, other: number): boolean {
  return (
    one === other ||
    ((one % monthsKept === 0 || other % monthsKept === 0) &&
      Math.floor(one / monthsKept) === Math.floor(other / monthsKept))
  );
}
