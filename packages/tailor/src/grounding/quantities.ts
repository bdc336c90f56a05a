/**
 * Numbers as claims: value, dimension, what is counted, how exactly, and in which direction. Digits of any script, words of
 * six languages, k/M/bn/lakh, percent, money, time, data, and multipliers ("doubled", "3x", "halved") come to one form.
 */
import { isFunctionWord, isVerb, wordsOf } from "../text/words.ts";
import type { DateClaim } from "./dates.ts";
import { directionAround } from "./direction.ts";
import { multipliers, numberWords, scaleWords, units, vagueCounts } from "./number-words.ts";

export type Precision = "exact" | "about" | "over" | "under" | "upto";

export interface Quantity {
  text: string;
  start: number;
  end: number;
  value: number;
  /** `percent`, `points`, `ratio`, `seconds`, `months`, `bytes`, `money:USD`, `count`, … */
  dimension: string;
  /** Stems of the words counted ("12 backend engineers" → backend, engin); empty when nothing follows. */
  counted: string[];
  precision: Precision;
  direction: "up" | "down" | null;
  /** `from 800 ms to 200 ms`, `9 of 10`. */
  role: "from" | "to" | "by" | "part" | "whole" | null;
  /** The very word "over", which may also be a preposition of place or time. */
  over?: "over";
  /** One end of "40 to 50". */
  range: "low" | "high" | null;
  /** "thousands of": an order of magnitude, not a number. */
  vague: boolean;
}

const digits =
  /(?<![\p{L}\p{N}_])(?<sign>[-+])?(?<money>[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR|JPY|CAD|AUD|US\$)\s?)?\s?(?<number>\p{N}+(?:[.,' ]\p{N}{3})+(?:[.,]\p{N}+)?|\p{N}+(?:[.,]\p{N}+)?)(?<glued>[\p{L}%]*)/gu;

/** Quantities stated in the text, in order. Dates found before are left alone. */
export function findQuantities(text: string, dates: DateClaim[] = []): Quantity[] {
  const found: Quantity[] = [];
  const taken = (start: number, end: number) => dates.some((date) => start < date.end && end > date.start);
  for (const match of text.matchAll(digits)) {
    const { money, number = "", glued = "" } = match.groups ?? {};
    const start = match.index + (match[0].length - match[0].trimStart().length);
    if (taken(start, match.index + match[0].length)) continue;
    const value = parseNumber(number);
    if (value === null) continue;
    const unit = glued === "" ? null : unitOf(glued);
    // Letters glued to digits that are no unit make a name (10Pearls, 3M) or an ordinal, not a quantity.
    if (glued !== "" && !unit && !scaleWords.has(glued.toLowerCase())) continue;
    found.push(complete(text, start, match.index + match[0].length, value, money?.trim() ?? null, glued));
  }
  for (const part of fractionsIn(text)) {
    if (!found.some((each) => part.start < each.end && part.end > each.start)) found.push(part);
  }
  for (const share of sharesIn(text)) {
    for (let i = found.length - 1; i >= 0; i--)
      if (share.start < found[i]!.end && share.end > found[i]!.start) found.splice(i, 1);
    found.push(share);
  }
  for (const words of numberWordsIn(text)) {
    if (taken(words.start, words.end)) continue;
    if (found.some((each) => words.start < each.end && words.end > each.start)) continue;
    found.push(complete(text, words.start, words.end, words.value, null, "", words));
  }
  return roles(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "1,200", "1.200", "1 200", "1.2", "1,2" → the number; null when it is none. */
export function parseNumber(written: string): number | null {
  const ascii = [...written].map((char) => (/\p{Nd}/u.test(char) ? String(digitValue(char)) : char)).join("");
  const groups = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(ascii);
  if (groups && !ascii.startsWith("0")) {
    const separator = groups[1]!;
    const rest = ascii.split(separator).join("");
    return Number(rest.replace(",", "."));
  }
  const plain = Number(ascii.replace(/[' ]/g, "").replace(",", "."));
  return Number.isFinite(plain) ? plain : null;
}

function digitValue(char: string): number {
  // Decimal digits stand in runs of ten in Unicode, each run starting at a zero.
  const code = char.codePointAt(0)!;
  for (let back = 0; back <= 9; back++) {
    const before = String.fromCodePoint(code - back - 1);
    if (!/\p{Nd}/u.test(before)) return back % 10;
  }
  return (code - 0x30) % 10;
}

function unitOf(written: string): { dimension: string; factor: number } | undefined {
  return units.get(written) ?? units.get(written.toLowerCase());
}

function complete(
  text: string,
  start: number,
  end: number,
  number: number,
  money: string | null,
  glued: string,
  word?: { dimension?: string; vague?: boolean; direction?: "up" | "down" },
): Quantity {
  let value = number;
  let dimension = word?.dimension ?? "count";
  let stop = end;
  const scale = scaleWords.get(glued.toLowerCase());
  if (glued !== "" && scale !== undefined && (money || !units.has(glued))) value *= scale;
  else if (glued !== "") ({ value, dimension } = inUnit(value, unitOf(glued)!));
  let rest = /^(?:\s|-)?([\p{L}%°²³]+)/u.exec(text.slice(stop));
  if (rest && scaleWords.has(rest[1]!.toLowerCase()) && rest[1]!.length > 2) {
    value *= scaleWords.get(rest[1]!.toLowerCase())!;
    stop += rest[0].length;
    rest = /^(?:\s|-)?([\p{L}%°²³]+)/u.exec(text.slice(stop));
  }
  const plus = /^\s?\+/.exec(text.slice(stop));
  if (plus) {
    stop += plus[0].length;
    rest = /^(?:\s|-)?([\p{L}%°²³]+)/u.exec(text.slice(stop));
  }
  const currency = money ? currencyOf(money) : currencyAfter(rest?.[1]);
  if (currency) {
    dimension = `money:${currency}`;
    if (!money && rest) stop += rest[0].length;
  } else if (glued === "" || scale !== undefined) {
    const two =
      /^[\s-]?(percentage points?|per ?cent|sq\.? ?ft|square[- ]f(?:ee|oo)t|sq\.? ?m\b|square[- ]met(?:re|er)s?|pour cent|por ciento|per cento|por cento)/i.exec(
        text.slice(stop),
      );
    const isName = rest !== null && /^(?:\s|-)?Years?\s\p{N}/u.test(text.slice(stop));
    const unit = isName
      ? undefined
      : two
        ? unitOf(two[1]!.toLowerCase().replace(/[\s.-]/g, ""))
        : rest
          ? unitOf(rest[1]!)
          : undefined;
    if (unit && dimension === "count") {
      ({ value, dimension } = inUnit(value, unit));
      stop += (two ?? rest)![0].length;
      const per = /^\s*(?:-\s*)?points?\b/i.exec(text.slice(stop));
      if (dimension === "percent" && per) {
        dimension = "points";
        stop += per[0].length;
      }
    }
  }
  return {
    text: text.slice(start, stop).trim(),
    start,
    end: stop,
    value,
    dimension,
    counted: dimension === "count" && !isName(text, start) ? countedAfter(text, stop) : [],
    precision: plus ? "over" : (precisionAfter(text, stop) ?? precisionBefore(text, start)),
    ...(!plus && isPlaceOver(text.slice(Math.max(0, start - 40), start)) ? { over: "over" as const } : {}),
    direction: word?.direction ?? directionAround(text, start, stop),
    role: null,
    range: null,
    vague: word?.vague ?? false,
  };
}

/** "Tickets from staff over four sites": after a noun, "over" is a preposition. */
function isPlaceOver(left: string): boolean {
  const words = wordsOf(left);
  const noun = words.at(-2);
  return (
    words.at(-1)?.lower === "over" &&
    /\bover\s$/i.test(left) &&
    noun !== undefined &&
    !isFunctionWord(noun) &&
    !isVerb(noun)
  );
}

function inUnit(
  value: number,
  unit: { dimension: string; factor: number },
): { value: number; dimension: string } {
  return { value: value * unit.factor, dimension: unit.dimension };
}

const currencies: Record<string, string> = {
  $: "USD",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
};
const currencyNames: Record<string, string> = {
  dollars: "USD",
  dollar: "USD",
  euros: "EUR",
  euro: "EUR",
  pounds: "GBP",
  rupees: "INR",
  yen: "JPY",
  francs: "CHF",
};

function currencyOf(written: string): string {
  return currencies[written.toLowerCase()] ?? written.toUpperCase();
}

function currencyAfter(next: string | undefined): string | null {
  if (!next) return null;
  if (/^(USD|EUR|GBP|CHF|INR|JPY|CAD|AUD)$/.test(next)) return next;
  return currencies[next] ?? currencyNames[next.toLowerCase()] ?? null;
}

/** "Year 8", "Key Stage 3", "ResNet-50": the number names what stands before it and counts nothing. */
function isName(text: string, start: number): boolean {
  return (
    /(?:^|[^.!?] |\()\p{Lu}[\p{L}]+(?:-| )$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /(?:Years?|Stages?|Levels?|Grades?|Phases?|Tiers?|Class(?:es)?|Groups?|Units?|Parts?|Steps?) $|\p{L}-$/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** The noun phrase that is counted: up to four words, ending where grammar starts. */
function countedAfter(text: string, from: number): string[] {
  const rest = /^[\s-]*((?:[\p{L}\p{N}'/+#.-]+ ?){0,6})/u.exec(text.slice(from))?.[1] ?? "";
  const stems: string[] = [];
  for (const word of wordsOf(rest)) {
    if (/^(of|the|different|distinct|separate|new|other)$/.test(word.lower) && stems.length === 0) continue;
    if (
      stops.has(word.lower) ||
      /^(?:them|these|those|it|which|\p{N}+)$/u.test(word.lower) ||
      stems.length === 4
    )
      break;
    stems.push(word.stem);
  }
  return stems;
}
const stops = new Set(
  "and or in on at by for from to with across within per using while through over under into each a an the who that which was were is are und et y e mit für in bei pour avec con para per por via as after before during between than including daily weekly monthly quarterly annually hourly nightly yearly each every respectively total together overall altogether manually auf à".split(
    " ",
  ),
);

const precisionWords: [RegExp, Precision][] = [
  [
    /(?:\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|some|rund|etwa|environ|alrededor de|circa|cerca de)|~)\s?\S{0,3}$/i,
    "about",
  ],
  [
    /(?:\b(?:over|more than|above|at least|exceeding|upwards of|greater than|über|mehr als|plus de|más de|mais de|oltre|in excess of|minimum of)|>)\s?\S{0,3}$/i,
    "over",
  ],
  [/\b(?:near|close to)\s?\S{0,3}$/i, "about"],
  [/\b(?:nearly|almost|just under|fast|knapp|presque|casi|quasi)\s?\S{0,3}$/i, "under"],
  [
    /(?:\b(?:up to|as many as|as much as|at most|under|less than|below|maximum of|bis zu|jusqu'à|hasta|fino a|até)|<)\s?\S{0,3}$/i,
    "upto",
  ],
];

function precisionBefore(text: string, start: number): Precision {
  const left = text.slice(Math.max(0, start - 20), start);
  const bare = left.replace(/\b(?:an?|the|only|just) $/i, "");
  for (const [pattern, precision] of precisionWords) if (pattern.test(bare)) return precision;
  return "exact";
}

/** "£4,000 at most", "ten or more". */
function precisionAfter(text: string, end: number): Precision | null {
  const right =
    /^(?: [\p{L}-]+){0,2}? \(?(at most|or less|or fewer|maximum|max\b|at least|or more|minimum|or so|or thereabouts)/iu.exec(
      text.slice(end, end + 40),
    )?.[1];
  if (!right) return null;
  if (/so|there/i.test(right)) return "about";
  return /most|less|fewer|max/i.test(right) ? "upto" : "over";
}

const fraction =
  /\b(?:(?<few>a|an|one|two|three|four)[ -])(?<part>half|halves|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b(?!\s+(?:party|of (?:19|20)\d\d|year|time|place|quarter|terms?\b))/gi;
const partSizes: Record<string, number> = { hal: 2, thi: 3, qua: 4, fif: 5, ten: 10 };
const fewNumbers: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };

/** "by a third", "three quarters of": shares, as percent. */
function fractionsIn(text: string): Quantity[] {
  return [...text.matchAll(fraction)].map((match) => {
    const { few = "a", part = "half" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const value = (fewNumbers[few.toLowerCase()]! * 100) / partSizes[part.slice(0, 3).toLowerCase()]!;
    const direction = directionAround(text, match.index, end);
    return {
      text: match[0],
      start: match.index,
      end,
      value,
      dimension: "percent",
      counted: [],
      precision: precisionBefore(text, match.index),
      direction,
      role: null,
      range: null,
      vague: false,
    };
  });
}

const outOf =
  /\b(?<part>\p{N}{1,2}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?<whole>\p{N}{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?! (?:of|years?|months?|weeks?|days?|hours?|minutes?|countries|cities|languages|teams|sites))/giu;

/** "One in three": a share, as percent. */
function sharesIn(text: string): Quantity[] {
  return [...text.matchAll(outOf)].flatMap((match) => {
    const { part = "", whole = "" } = match.groups ?? {};
    const number = (written: string) => numberWords.get(written.toLowerCase()) ?? parseNumber(written) ?? 0;
    const of = number(whole);
    if (of <= number(part) || number(part) === 0) return [];
    const end = match.index + match[0].length;
    return [
      {
        text: match[0],
        start: match.index,
        end,
        value: (number(part) * 100) / of,
        dimension: "percent",
        counted: [],
        precision: precisionBefore(text, match.index),
        direction: null,
        role: null,
        range: null,
        vague: false,
      },
    ];
  });
}

interface WordNumber {
  start: number;
  end: number;
  value: number;
  dimension?: string;
  vague?: boolean;
  direction?: "up" | "down";
}

function numberWordsIn(text: string): WordNumber[] {
  const words = wordsOf(text);
  const found: WordNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const multiple = multipliers.get(word.stem);
    if (multiple) {
      found.push({ start: word.start, end: word.end, ...multiple });
      continue;
    }
    const vague = vagueCounts.get(word.lower);
    // "Audit scores" are no multiple of twenty.
    if (vague !== undefined && (word.lower !== "scores" || words[i + 1]?.lower === "of")) {
      found.push({ start: word.start, end: word.end, value: vague, vague: true });
      continue;
    }
    let total = 0;
    let current = 0;
    let last = -1;
    for (let j = i; j < words.length; j++) {
      const each = words[j]!.lower;
      const value = numberWords.get(each);
      const scale = each === "k" || each.length < 3 ? undefined : scaleWords.get(each);
      if (value !== undefined && !(each === "one" && j === i && !countsOne(words[j + 1]?.lower)))
        current += value;
      else if (scale !== undefined && last >= 0) {
        current = Math.max(current, 1) * scale;
        if (scale >= 1_000) {
          total += current;
          current = 0;
        }
      } else if (each === "hundred" && last >= 0) current = Math.max(current, 1) * 100;
      else if (
        (each === "and" || each === "und" || each === "y") &&
        last === j - 1 &&
        numberWords.has(words[j + 1]?.lower ?? "") &&
        (current >= 100 || (current >= 30 && current % 10 === 0 && isUnit(words[j + 1]!.lower)))
      )
        continue;
      else break;
      last = j;
    }
    if (last < 0) continue;
    const fold = /^\s?-?fold\b/i.test(text.slice(words[last]!.end));
    found.push({
      start: word.start,
      end: words[last]!.end + (fold ? 5 : 0),
      value: total + current,
      ...(fold ? { dimension: "ratio", direction: "up" as const } : {}),
    });
    i = last;
  }
  return found;
}

/** "Treinta y cinco"; "thirty and five" is not said, and "thirty" and "five" are two. */
function isUnit(lower: string): boolean {
  return /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve)$/.test(lower);
}

/** "one year" and "one million" are numbers; "one of the" is not. */
function countsOne(next: string | undefined): boolean {
  return (
    next !== undefined && (scaleWords.has(next) || /^(?:year|month|week|day|hour|minute|second)$/.test(next))
  );
}

function roles(text: string, found: Quantity[]): Quantity[] {
  for (const each of found) {
    const before = text.slice(Math.max(0, each.start - 22), each.start);
    if (
      each.dimension !== "count" &&
      /(?:\b(?:by|um)\s|\bun\s(?=$))(?:about |around |over |nearly |almost |approximately |roughly |up to |~)?$/i.test(
        before,
      )
    )
      each.role = "by";
  }
  for (let i = 0; i + 1 < found.length; i++) {
    const left = found[i]!;
    const right = found[i + 1]!;
    const isFrom = /\b(?:from|von|de|da|desde)\s?(?:about |around |~)?$/i.test(
      text.slice(Math.max(0, left.start - 12), left.start),
    );
    const joins = /^(?:[^.;]{0,25}\b(?:to|auf|à|a)\b|\s?(?:->|→))\s*(?:about |under |below |over )?$/i.test(
      text.slice(left.end, right.start),
    );
    const arrow = /^\s?(?:->|→)\s?$/.test(text.slice(left.end, right.start));
    if (
      /^\s*(?:\p{L}+ )?(?:out )?of(?: (?:the|its|our|their|my))?(?: \p{L}+'s?)?\s*$/iu.test(
        text.slice(left.end, right.start),
      ) &&
      left.dimension === right.dimension &&
      left.value <= right.value
    ) {
      left.role = "part";
      right.role = "whole";
      continue;
    }
    const backwards =
      /^[^.;]{0,12}\b(?:from|von|de|desde)\s*(?:about |around |roughly )?$/i.test(
        text.slice(left.end, right.start),
      ) && /\b(?:to|auf|à|a)\s?$/i.test(text.slice(Math.max(0, left.start - 6), left.start));
    if (backwards && left.dimension === right.dimension) {
      left.role = "to";
      right.role = "from";
      continue;
    }
    const spans = /^(?:-? ?)?(?:-|to|bis|à|a|or|and|und|et|y)\s?(?:about )?$/i.test(
      text.slice(left.end, right.start),
    );
    if (
      spans &&
      !isFrom &&
      left.counted.length === 0 &&
      (left.dimension === right.dimension || left.dimension === "count")
    ) {
      if (left.dimension !== right.dimension) {
        left.dimension = right.dimension;
        left.value *= right.dimension === "percent" ? 1 : unitFactorOf(right.text);
      }
      if (left.value > right.value && !/or|and|und|et|y/i.test(text.slice(left.end, right.start))) {
        left.role = "from";
        right.role = "to";
      } else if (left.value < right.value && !/and|und|et|y\b/i.test(text.slice(left.end, right.start))) {
        left.range = "low";
        right.range = "high";
        left.counted = right.counted;
      }
      continue;
    }
    if (!(joins && isFrom) && !arrow) continue;
    left.role = "from";
    right.role = "to";
    if (right.dimension === "count" && right.counted.length === 0 && left.dimension !== "count") {
      right.dimension = left.dimension;
      right.value *= left.dimension === "percent" ? 1 : unitFactorOf(left.text);
    }
    if (left.dimension === "count" && right.dimension !== "count" && left.counted.length === 0) {
      const factor = right.dimension === "percent" ? 1 : unitFactorOf(right.text);
      left.dimension = right.dimension;
      left.value *= factor;
    }
  }
  return found;
}

function unitFactorOf(written: string): number {
  const unit = /[\p{L}%]+$/u.exec(written.trim())?.[0];
  return (unit && unitOf(unit)?.factor) || 1;
}
