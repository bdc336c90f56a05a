/** Figures that follow from those of a line: "from 800 ms to 200 ms" says 75 %, four times and 600 ms as well. */
import { wordsOf } from "../../text/words.ts";
import { plainQuantity, type Quantity } from "./quantity.ts";
import { unitOf } from "./units.ts";

/** What follows from the quantities of a text, given in its order. */
export function derivedFrom(known: readonly Quantity[], text: string): Quantity[] {
  const pairs = known.slice(1).map((second, i): [Quantity, Quantity] => [known[i]!, second]);
  return [
    ...listed(text),
    ...single(text),
    ...oneOfTwo(text),
    ...weekdays(text),
    ...timesOf(known, text),
    ...known.flatMap((one) => [...fromOne(one, text), ...andAnother(one, text)]),
    ...pairs.flatMap(([one, other]) => sumOf(one, other, text)),
    ...pairs.flatMap(([part, whole]) => shareOf(part, whole, text)),
    ...pairs.flatMap(([from, to]) => changeOf(from, to)),
  ];
}

const list = /(?:[\p{L}-]+(?: [\p{L}-]+)?, ){1,6}[\p{L}-]+(?: [\p{L}-]+)?,? (?:and|or|und|et|y) [\p{L}-]+/giu;

/** "Sterling, euro and Norwegian krone" are three, and "both" are two. */
function listed(text: string): Quantity[] {
  const lists = [...text.matchAll(list)].map((match) => {
    const parts = match[0].split(/,\s*|\s(?:and|or|und|et|y)\s/iu).filter((part) => part.trim() !== "");
    return plainQuantity(match[0], match.index, parts.length, "count");
  });
  const both = [...text.matchAll(/\bboth\b/giu)].map((match) =>
    plainQuantity(match[0], match.index, 2, "count"),
  );
  return [...lists, ...both];
}

const spans =
  /\b(?:for|during|over|in|within|after|a|an|took) (?:an? )?(?:full )?(minute|hour|day|week|month|year)\b/giu;

/** "For a month" is for one month. */
function single(text: string): Quantity[] {
  return [...text.matchAll(spans)].flatMap((match) => {
    const unit = /\ban? /iu.test(match[0]) ? unitOf(match[1]!.toLowerCase()) : undefined;
    return unit ? [plainQuantity(match[0], match.index, unit.factor, unit.dimension)] : [];
  });
}

const dayNames = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/giu;

/** "Tuesdays and Fridays" are two days a week, and twice. */
function weekdays(text: string): Quantity[] {
  const named = [...text.matchAll(dayNames)];
  const days = new Set(named.map((match) => match[1]!.toLowerCase()));
  const day = unitOf("days")!;
  const [first] = named;
  return days.size < 2 || !first
    ? []
    : [
        plainQuantity(first[0], first.index, days.size, "ratio"),
        plainQuantity(first[0], first.index, days.size * day.factor, day.dimension),
      ];
}

const perPeriod = /\b(?:annually|monthly|weekly|daily|quarterly|(?:a|per|each|every|al|par|pro) \p{L}+)\b/iu;

/** "Three times a year" are three a year, and "two editions a year" twice. */
function timesOf(known: readonly Quantity[], text: string): Quantity[] {
  return known.flatMap((each) => {
    if (each.range !== null || each.role !== null) return [];
    const isPerPeriod = perPeriod.test(text.slice(each.end, each.end + 30).split(/[,;.]/u)[0] ?? "");
    if (!isPerPeriod) return [];
    if (each.dimension === "ratio" && /times|twice/iu.test(each.text))
      return [{ ...each, dimension: "count", counted: [] }];
    return each.dimension === "count" ? [{ ...each, dimension: "ratio", counted: [] }] : [];
  });
}

const withOne =
  /\b(?:with (?:one other|another|an? (?:fellow )?(?=colleague|coworker|peer|second ))|(?:in )?together with an?|pair of us|two of us|in a pair)\b/iu;

/** Who did it "with one other engineer" was one of two. */
function oneOfTwo(text: string): Quantity[] {
  const match = withOne.exec(text);
  return match ? [plainQuantity(match[0], match.index, 2, "count")] : [];
}

/** "With two other designers": three in all. "108 % of quota": 8 % over it. */
function fromOne(one: Quantity, text: string): Quantity[] {
  const after = text.slice(one.end);
  if (one.dimension === "count" && /^\s+(?:others?|more|further)\b/i.test(after))
    return [{ ...one, counted: [], value: one.value + 1 }];
  if (one.dimension === "percent" && one.value > 100 && /^\s+(?:of|against)\b/i.test(after))
    return [{ ...one, value: one.value - 100, direction: null, role: "by" }];
  return [];
}

/** "Two partners and three associates" are five people, and not five associates. */
function sumOf(one: Quantity, other: Quantity, text: string): Quantity[] {
  const isSum =
    one.dimension === "count" &&
    other.dimension === "count" &&
    /^[^,;.]{0,30}\b(?:and|plus)\s*$/i.test(text.slice(one.end, other.start));
  if (!isSum) return [];
  const isAlike = one.counted.length === 0 || one.counted.some((stem) => other.counted.includes(stem));
  return [
    {
      ...other,
      counted: isAlike ? other.counted : ["peopl"],
      value: one.value + other.value,
      precision: one.precision === "exact" ? other.precision : one.precision,
    },
  ];
}

const andOne = /^(?: [\p{L}-]+){1,4} (?:and|plus) (?:one|an?) (?=\p{L})/iu;

/** "Six engineers and a designer" are seven people. */
function andAnother(one: Quantity, text: string): Quantity[] {
  if (one.dimension !== "count" || one.range !== null || one.role !== null) return [];
  const match = andOne.exec(text.slice(one.end));
  if (!match || match[0].length > 50) return [];
  const [next] = wordsOf(text.slice(one.end + match[0].length));
  if (!next) return [];
  const isAlike = one.counted.includes(next.stem);
  return [{ ...one, counted: isAlike ? one.counted : ["peopl"], value: one.value + 1 }];
}

/** "9 of 10" are 90 %. */
function shareOf(part: Quantity, whole: Quantity, text: string): Quantity[] {
  const isShare =
    part.dimension === "count" &&
    whole.dimension === "count" &&
    whole.value > 0 &&
    /^\s*(?:out )?of(?: the)?\s*$/i.test(text.slice(part.end, whole.start));
  return isShare
    ? [{ ...whole, counted: [], dimension: "percent", value: (part.value / whole.value) * 100 }]
    : [];
}

/** The change from one to the other: in percent, also as people round it, as a multiple, and the difference. */
function changeOf(from: Quantity, to: Quantity): Quantity[] {
  if (from.role !== "from" || to.role !== "to" || from.dimension !== to.dimension) return [];
  if (from.value <= 0 || to.value <= 0) return [];
  const direction = to.value < from.value ? "down" : "up";
  const change = { ...to, role: "by", direction, counted: [], precision: "exact" } as Quantity;
  const difference = Math.abs(to.value - from.value);
  const percent = (difference / from.value) * 100;
  return [
    ...[percent, Math.floor(percent), Math.round(percent)].map((value) => ({
      ...change,
      dimension: "percent",
      value,
    })),
    {
      ...change,
      direction: null,
      dimension: "ratio",
      value: Math.max(from.value, to.value) / Math.min(from.value, to.value),
    },
    {
      ...change,
      dimension: from.dimension === "percent" ? "points" : from.dimension,
      value: difference,
    },
  ];
}
