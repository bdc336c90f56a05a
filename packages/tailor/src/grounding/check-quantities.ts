/** Whether a number in the proposed text is the number of the evidence: same value, unit, thing, direction and precision. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, isNeutral, isVerb, wordsOf } from "../text/words.ts";
import { deedsIn, isIdleWord, isLightDeed } from "./deeds.ts";
import { downWords, upWords } from "./direction.ts";
import { isLabel, isSum } from "./named-and-added.ts";
import type { Quantity } from "./quantities.ts";
import { seriesIn } from "./series.ts";
import type { Source } from "./sources.ts";
import { areSynonyms } from "./synonyms.ts";
import { saysNoMore } from "./word-support.ts";

const people =
  /^(?:team|peopl|person|engin|develop|report|member|staff|employe|colleagu|direct|nurs|teacher|student|design|analyst|mitarbeit|personn|persona)$/;

/** People of no kind in particular. */
const anyone = /^(?:team|peopl|person|member|staff|employe|colleagu|mitarbeit|personn|persona)$/;

/** The reason this quantity of `clause` is not the source's, or null when it is. */
export function checkQuantity(
  claimed: Quantity,
  clause: string,
  clauseStart: number,
  source: Source,
): GroundingReason | null {
  const all = [...source.quantities, ...derived(source.quantities, source.text)];
  const reason = (code: GroundingReason["code"], detail: string) => ({ code, claim: claimed.text, detail });
  if (isLabel(claimed, clause, clauseStart, source) || isSum(claimed, source)) return null;
  if (claimed.value === 0 && source.text.match(/\b(?:no|zero|without|never|not|none)\b/i)) return null;
  const same = all.filter(
    (known) => sameDimension(claimed, known) && sameRole(claimed, known) && sameValue(claimed, known),
  );
  if (same.length === 0) {
    const rightValue = all.find(
      (known) =>
        known.value === claimed.value ||
        Number.parseFloat(known.text.replace(/[^\d.]/g, "")) ===
          Number.parseFloat(claimed.text.replace(/[^\d.]/g, "")),
    );
    if (rightValue)
      return reason("unit_changed", `The evidence says "${rightValue.text}", not "${claimed.text}".`);
    if (claimed.counted.some((stem) => people.test(stem)) || /team/i.test(clause)) {
      return reason("team_size_unsupported", `The evidence does not say "${claimed.text}".`);
    }
    if (claimed.dimension === "months" || claimed.dimension === "seconds") {
      return reason("duration_unsupported", `The evidence does not say "${claimed.text}".`);
    }
    return reason("number_unsupported", `The evidence does not say "${claimed.text}".`);
  }
  const rightThing = same.filter(
    (known) => sameThing(claimed, known, source) && sameMeasure(claimed, clause, clauseStart, known, source),
  );
  if (rightThing.length === 0)
    return reason("number_unsupported", `"${claimed.text}" is said of something else in the evidence.`);
  const changed = changedBy(clause, claimed.start - clauseStart);
  if (changed.length > 0) {
    const things = rightThing
      .map((known) => changedBy(source.text, known.start))
      .filter((each) => each.length > 0);
    if (
      things.length > 0 &&
      !things.some((known) => changed.some((stem) => saysNoMore(stem, new Set(known))))
    )
      return reason("number_unsupported", `"${claimed.text}" is said of something else in the evidence.`);
  }
  const rightWay = rightThing.filter(
    (known) =>
      claimed.direction === null || known.direction === null || claimed.direction === known.direction,
  );
  if (rightWay.length === 0)
    return reason("direction_changed", `The evidence has "${claimed.text}" going the other way.`);
  if (
    claimed.role === "by" &&
    claimed.direction !== null &&
    rightWay.every((known) => known.role !== "by" && known.direction === null)
  ) {
    return reason(
      "direction_changed",
      `The evidence does not say that anything changed by "${claimed.text}".`,
    );
  }
  // "From 22 % to 15 %" is no fall by 22 %.
  const to = source.quantities.find((each) => each.role === "to" && each.dimension === claimed.dimension);
  if (
    claimed.role === null &&
    claimed.dimension === "percent" &&
    to &&
    rightWay.every((known) => known.role === "from") &&
    wordsOf(clause).some((word) => downWords.has(word.stem) || upWords.has(word.stem))
  )
    return reason("number_unsupported", `The evidence says "${claimed.text}" of where it started.`);
  const rightPrecision = rightWay.filter((known) => samePrecision(claimed, known));
  if (rightPrecision.length > 0) return null;
  return claimed.precision === "exact"
    ? reason(
        "hedge_removed",
        `The evidence gives "${rightWay[0]!.text}" only as an approximation or a limit.`,
      )
    : reason(
        "number_unsupported",
        `The evidence gives "${rightWay[0]!.text}" exactly, or with another limit.`,
      );
}

const halving =
  /\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))\s+((?:[\p{L}'-]+\s*){1,8})/giu;

/** What a multiplier at `at` was done to: "halved the average time to credit a customer" → average, time. */
function changedBy(text: string, at: number): string[] {
  for (const match of text.matchAll(halving)) {
    if (match.index > at || match.index + match[0].length <= at) continue;
    const object = match[1]!.split(
      /\b(?:of|to|for|by|from|within|in|with|through|and|over|while|during|after)\b/i,
    )[0]!;
    return wordsOf(object)
      .filter((word) => !isFunctionWord(word))
      .map((word) => word.stem);
  }
  return [];
}

/** Where a figure went from is not where it went to; nine of ten are not ten of ten. */
function sameRole(claimed: Quantity, known: Quantity): boolean {
  if (claimed.role === "by" || known.role === "by") return !isEnd(claimed) && !isEnd(known);
  return (
    claimed.role === known.role ||
    claimed.role === null ||
    (known.role === null && (claimed.role === "from" || claimed.role === "to"))
  );
}

function isEnd(quantity: Quantity): boolean {
  return quantity.role === "from" || quantity.role === "to";
}

function sameDimension(a: Quantity, b: Quantity): boolean {
  if (a.dimension === b.dimension) return true;
  const pair = new Set([a.dimension, b.dimension]);
  return pair.has("ratio") && pair.has("percent");
}

/** A multiplier as the percentage it means, both ways people say it. */
function asPercents(quantity: Quantity): number[] {
  if (quantity.dimension !== "ratio") return [quantity.value];
  return quantity.value < 1
    ? [(1 - quantity.value) * 100, quantity.value * 100]
    : [(quantity.value - 1) * 100, quantity.value * 100];
}

function sameValue(claimed: Quantity, known: Quantity): boolean {
  if (claimed.vague) return known.vague ? claimed.value === known.value : known.value >= claimed.value * 2;
  if (known.vague) return false;
  if (claimed.dimension !== known.dimension) {
    return asPercents(claimed).some((a) => asPercents(known).some((b) => close(a, b)));
  }
  if (close(claimed.value, known.value)) return true;
  // "a third" is 33 %, as people say it.
  if (
    claimed.dimension === "percent" &&
    /[a-z]/i.test(claimed.text + known.text) &&
    Math.abs(claimed.value - known.value) < (claimed.precision === "about" ? 3 : 0.5)
  )
    return true;
  return known.precision === "exact" && isRounding(claimed, known.value);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-6;
}

/** "over 1,100" for 1,198 and "about 1,200": a true rounding, said to be one. */
function isRounding(claimed: Quantity, exact: number): boolean {
  if (claimed.precision === "exact" || exact === 0) return false;
  if (claimed.dimension === "ratio" && claimed.precision === "over")
    return exact > claimed.value && Math.floor(exact) === claimed.value;
  const round = { about: Math.round, over: Math.floor, under: Math.ceil, upto: Math.ceil }[claimed.precision];
  for (const digits of [1, 2, 3]) {
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(exact))) - digits + 1);
    const rounded = round(exact / unit) * unit;
    if (close(rounded, claimed.value) && !close(rounded, exact) && Math.abs(rounded - exact) / exact <= 0.1)
      return true;
  }
  return false;
}

function samePrecision(claimed: Quantity, known: Quantity): boolean {
  // "40 to 50" is at least 40 and at most 50, and not simply 50.
  if (known.range === "low" && claimed.precision === "over") return true;
  if (known.range === "high" && claimed.role === "to") return true;
  if (known.range === "high" && claimed.range !== "high")
    return claimed.precision === "upto" || claimed.precision === "under";
  if (claimed.precision === known.precision) return true;
  // "Over four sites" is across them.
  if (
    claimed.precision === "over" &&
    known.precision === "exact" &&
    claimed.value === known.value &&
    claimed.value <= 20 &&
    claimed.over === "over"
  )
    return true;
  if (isRounding(claimed, known.value)) return true;
  // "over 40" implies 40; "up to 40" and "nearly 40" do not. "about" may be added: it claims less.
  if (claimed.precision === "exact") return known.precision === "over" || claimed.vague;
  return claimed.precision === "about" || (claimed.precision === "upto" && known.precision === "under");
}

const countedWithin = 6;

/** Not another thing: what is counted is the same, or at least nothing that the evidence counts by another number. */
function sameThing(claimed: Quantity, known: Quantity, source: Source): boolean {
  if (claimed.dimension !== "count" || claimed.counted.length === 0 || known.counted.length === 0)
    return true;
  const crowd = (quantity: Quantity) => quantity.counted.some((stem) => anyone.test(stem));
  const persons = (quantity: Quantity) =>
    quantity.counted.some((stem) => people.test(stem) || /(?:er|or|ist|ee)$/.test(stem));
  const isCrowd = (crowd(claimed) && persons(known)) || (crowd(known) && persons(claimed));
  const counts = (quantity: Quantity) =>
    claimed.counted.some((stem) => quantity.counted.some((other) => areSynonyms(stem, other)));
  if (isCrowd || counts(known)) return true;
  if (source.quantities.some((other) => other !== known && other.value !== known.value && counts(other)))
    return false;
  // What follows within a few words is counted too: "11 bank and control accounts", "90 Linux and Windows servers".
  const after = wordsOf(source.text.slice(known.end)).slice(0, countedWithin);
  const until = after.findIndex((word) => /^\p{N}/u.test(word.text));
  if (after.slice(0, until < 0 ? undefined : until).some((word) => claimed.counted.includes(word.stem)))
    return true;
  // A thing the evidence names is not what it counts by this number.
  return !claimed.counted.some((stem) => source.stems.has(stem));
}

/** The words a number is about must stand in the same statement as in the evidence: figures are not re-united. */
function sameMeasure(
  claimed: Quantity,
  clause: string,
  clauseStart: number,
  known: Quantity,
  source: Source,
): boolean {
  // The only figure of its kind can't be mistaken for another.
  const isOnly = !source.quantities.some(
    (other) =>
      other !== known && other.dimension === known.dimension && other.value !== known.value && !other.range,
  );
  if (isOnly && (source.quantities.includes(known) || known.dimension === "count")) return true;
  const segment = segmentAround(source.text, known.start, known.end);
  // Of a measure told for two times, the second value has its words from the first.
  const pair = seriesIn(source.text, source.quantities, source.dates).find(
    ({ earlier, later }) => earlier === known || later === known,
  );
  const told = pair
    ? [pair.earlier, pair.later].map((each) => segmentAround(source.text, each.start, each.end))
    : [segment];
  const near = new Set(told.flatMap(measureWords));
  const whole = measureWords(source.text);
  const elsewhere = new Set(whole.filter((stem) => !near.has(stem)));
  if (elsewhere.size === 0) return true;
  const from = claimed.start - clauseStart;
  const own = segmentAround(clause, from, claimed.end - clauseStart);
  const words = measureWords(own);
  if (words.length === 0) return true;
  // "92% accuracy and 96% attendance": the line's word for it is too common to compare, but not what it says of the other figure.
  if (near.size === 0) {
    if (known.range || known.role || claimed.range || claimed.role || known.dimension === "count")
      return true;
    const things = wordsOf(own).filter((word) => words.includes(word.stem) && !isVerb(word));
    const stems = things.map((word) => word.stem);
    return !source.quantities.some(
      (other) => other !== known && !other.range && isOf(stems, other, known, source),
    );
  }
  const inPlace = words.filter(
    (stem) => saysNoMore(stem, near) || (stem.length >= 3 && source.initials.has(stem)),
  );
  if (inPlace.length === 0)
    return !source.quantities.some((other) => other !== known && isOf(words, other, known, source));
  // What is counted has been compared already.
  if (claimed.counted.length > 0 && known.counted.length > 0) return true;
  const nearest = nearestWord(clause, from, claimed.end - clauseStart);
  if (nearest === null || saysNoMore(nearest, near)) return true;
  // The nearest word belongs to another statement of the evidence that has a figure of its own kind.
  return !source.quantities.some(
    (other) =>
      other !== known &&
      other.dimension === known.dimension &&
      saysNoMore(nearest, new Set(measureWords(segmentAround(source.text, other.start, other.end)))),
  );
}

/** The words stand with another number of the same kind. */
function isOf(words: string[], other: Quantity, known: Quantity, source: Source): boolean {
  if (other.dimension !== known.dimension) return false;
  const near = new Set(measureWords(segmentAround(source.text, other.start, other.end)));
  return words.some((stem) => saysNoMore(stem, near));
}

function measureWords(text: string): string[] {
  return wordsOf(text)
    .filter(
      (word) =>
        !isNeutral(word) &&
        !upWords.has(word.stem) &&
        !downWords.has(word.stem) &&
        !/^\p{N}/u.test(word.text),
    )
    .map((word) => word.stem);
}

const boundary =
  /[;,.](?=\s|$)|\s(?:and|while|und|et|y|e|plus|but|then|as well as|after|before)\s|\sby (?=\w+ing\b)/gi;

/** "11 bank and control accounts" is one statement; "errors by 20% and costs by 10%" are two. */
function endsStatement(text: string, match: RegExpExecArray): boolean {
  if (!/^\s(?:and|und|et|y|e|plus|as well as)\s$/i.test(match[0])) return true;
  const rest = text
    .slice(match.index + match[0].length)
    .split(/[;,.](?=\s|$)|\s(?:and|while|but|then|after|before)\s/)[0]!;
  const first = wordsOf(rest)[0];
  return (
    /\p{N}/u.test(rest) ||
    first === undefined ||
    isVerb(first) ||
    deedsIn(rest).has(first.stem) ||
    first.stem.length < 2
  );
}

/** The statement around `[start, end)`. */
function segmentAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(boundary)) {
    if (!endsStatement(text, match)) continue;
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return text.slice(from, to);
}

/** Stem of the content word nearest to the figure: what follows at once, else what stands before. */
function nearestWord(text: string, start: number, end: number): string | null {
  const right = wordsOf(text.slice(end, end + 40));
  const first = right[0];
  const usable = (word: { lower: string; stem: string; text: string; start: number; end: number }) =>
    !isNeutral(word) &&
    !isIdleWord(word.stem) &&
    !isLightDeed(word.stem) &&
    !upWords.has(word.stem) &&
    !downWords.has(word.stem) &&
    !/^\p{N}/u.test(word.text);
  if (first && usable(first) && !/^\s*[,;.]/.test(text.slice(end))) return first.stem;
  const left = wordsOf(text.slice(Math.max(0, start - 60), start)).reverse();
  for (const word of left.slice(0, 5)) {
    if (usable(word)) return word.stem;
    if (!isFunctionWord(word) && !downWords.has(word.stem) && !upWords.has(word.stem)) break;
  }
  return null;
}

const plainCount = {
  dimension: "count",
  counted: [],
  precision: "exact",
  direction: null,
  role: null,
  range: null,
  vague: false,
} satisfies Partial<Quantity>;
/** "Sterling, euro and Norwegian krone" are three. */
const list = /(?:[\p{L}-]+(?: [\p{L}-]+)?, ){1,6}[\p{L}-]+(?: [\p{L}-]+)?,? (?:and|or|und|et|y) [\p{L}-]+/giu;

/** What follows from "from 800 ms to 200 ms": the change in percent, as a multiple, and the difference. */
function derived(known: Quantity[], text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(list)) {
    const value = match[0]
      .split(/,\s*|\s(?:and|or|und|et|y)\s/iu)
      .filter((part) => part.trim() !== "").length;
    found.push({
      ...plainCount,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      value,
    });
  }
  for (const match of text.matchAll(/\bboth\b/giu))
    found.push({ ...plainCount, text: match[0], start: match.index, end: match.index + 4, value: 2 });
  for (const one of known) {
    // "With two other designers": three in all. "108 % of quota": 8 % over it.
    if (one.dimension === "count" && /^\s+(?:other|more|further)\b/i.test(text.slice(one.end)))
      found.push({ ...one, counted: [], value: one.value + 1 });
    if (one.dimension === "percent" && one.value > 100 && /^\s+(?:of|against)\b/i.test(text.slice(one.end)))
      found.push({ ...one, value: one.value - 100, direction: null, role: "by" });
  }
  for (let i = 0; i + 1 < known.length; i++) {
    const some = known[i]!;
    const also = known[i + 1]!;
    if (
      some.dimension === "count" &&
      also.dimension === "count" &&
      /^[^,;.]{0,30}\b(?:and|plus)\s*$/i.test(text.slice(some.end, also.start))
    )
      found.push({
        ...also,
        // "Two partners and three associates" are five people, and not five associates.
        counted:
          some.counted.length === 0 || some.counted.some((stem) => also.counted.includes(stem))
            ? also.counted
            : ["peopl"],
        value: some.value + also.value,
        precision: some.precision === "exact" ? also.precision : some.precision,
      });
  }
  for (let i = 0; i + 1 < known.length; i++) {
    const some = known[i]!;
    const all = known[i + 1]!;
    const ofAll = /^\s*(?:out )?of(?: the)?\s*$/i.test(text.slice(some.end, all.start));
    if (ofAll && some.dimension === "count" && all.dimension === "count" && all.value > 0) {
      found.push({ ...all, counted: [], dimension: "percent", value: (some.value / all.value) * 100 });
    }
  }
  for (let i = 0; i + 1 < known.length; i++) {
    const from = known[i]!;
    const to = known[i + 1]!;
    if (
      from.role !== "from" ||
      to.role !== "to" ||
      from.dimension !== to.dimension ||
      from.value <= 0 ||
      to.value <= 0
    )
      continue;
    const direction = to.value < from.value ? "down" : "up";
    const percent = (Math.abs(to.value - from.value) / from.value) * 100;
    const base = { ...to, role: "by", direction, counted: [], precision: "exact" } as const;
    found.push({ ...base, counted: [], dimension: "percent", value: percent });
    for (const rounded of [Math.floor(percent), Math.round(percent)]) {
      if (Math.abs(rounded - percent) < 1)
        found.push({ ...base, counted: [], dimension: "percent", value: rounded });
    }
    const ratio = Math.max(from.value, to.value) / Math.min(from.value, to.value);
    found.push({ ...base, counted: [], direction: null, dimension: "ratio", value: ratio });
    found.push({
      ...base,
      counted: [],
      dimension: from.dimension === "percent" ? "points" : from.dimension,
      value: Math.abs(to.value - from.value),
    });
  }
  return found;
}
