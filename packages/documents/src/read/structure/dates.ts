import { month, rangeMatches } from "./dates/range-pattern.ts";
import { monthNumber } from "./months.ts";
import { perText } from "./per-text.ts";

/** A date range found in a line: ISO dates as precise as written, and where in the text it stood. */
export interface DateRange {
  start?: string;
  end?: string;
  current?: boolean;
  /** `[from, to)` in the text that was searched, brackets around the range included. */
  from: number;
  to: number;
  /** Where the two ends stand, for their own spans. */
  startAt?: [number, number] | undefined;
  endAt?: [number, number] | undefined;
  confidence: number;
}

/** A date has a year: four digits, two after an apostrophe, or two after a month's number. */
const hasYear = /(?:19|20)\d\d|['’‘´`]\s?\d\d|\d\/\d\d|\p{L}[-/.]\d\d|\p{L}\.? \d\d\s/u;
/** `(promoted from Analyst in 2021)`, `(acquired by Harbour Works in 2019)`: an aside, which dates no job. */
const aside =
  /[(（](?:promot|beförder|promu|ascend|promoss|acquir|übernommen|rachet|renam|formerly|merged)[^()（）]*$/iu;

/** Every date or date range in a text, in order. */
export function findDates(text: string): DateRange[] {
  if (!hasYear.test(text)) return [];
  // Copies, because callers change what they are given.
  return rangesIn(text).map((range) => ({ ...range }));
}

const rangesIn = perText((text): readonly DateRange[] =>
  [...rangeMatches(text)].flatMap((match) => toRange(match) ?? []),
);

function toRange(match: RegExpExecArray): DateRange | undefined {
  const g = match.groups ?? {};
  const { index } = match;
  const bracketed = g["open"] !== undefined && g["close"] !== undefined;
  const from = index + (g["open"] !== undefined && !bracketed ? g["open"].length : 0);
  const to = index + match[0].length - (g["close"] !== undefined && !bracketed ? g["close"].length : 0);
  const range: DateRange = { from, to, confidence: 0.97 };
  const at = (name: string): [number, number] | undefined => {
    const value = g[name];
    if (!value) return undefined;
    const offset = index + match[0].lastIndexOf(value);
    return [offset, offset + value.length];
  };
  const first = g["a"] ?? g["ma"] ?? g["since"] ?? g["sy"] ?? g["open1"] ?? g["my"] ?? g["la"] ?? g["ba"];
  const last = g["b"] ?? g["mb"] ?? g["mb2"] ?? g["until"] ?? g["sye"] ?? g["mye"] ?? g["lb"] ?? g["bb"];
  const isDayFirst =
    [first, last].some((one) => isDay(one)) || (g["now"] !== undefined && !english.test(g["now"]));
  const start = first ? toIso(first, isDayFirst) : undefined;
  let end = last ? toIso(last, isDayFirst) : undefined;
  if (last && !end && /^\d{2}$/.test(last) && start) end = start.slice(0, 2) + last;
  // `2013-01` ends in a month: no range goes back.
  if (last && start?.length === 4 && end && end < start && /^(?:0[1-9]|1[0-2])$/.test(last)) {
    const [begin, stop] = [match[0].indexOf(start), match[0].lastIndexOf(last) + 2];
    return { from, to, confidence: 0.85, end: `${start}-${last}`, endAt: [index + begin, index + stop] };
  }
  if (start) {
    range.start = start;
    range.startAt = [
      index + match[0].indexOf(first as string),
      index + match[0].indexOf(first as string) + (first as string).length,
    ];
  }
  if (end) {
    range.end = end;
    range.endAt =
      at("b") ?? at("mb") ?? at("mb2") ?? at("until") ?? at("sye") ?? at("mye") ?? at("lb") ?? at("bb");
  }
  if (g["m"] && end) {
    range.start = `${end.slice(0, 4)}-${pad(monthNumber(g["m"]) ?? 1)}`;
    range.startAt = [index + match[0].indexOf(g["m"]), index + match[0].indexOf(g["m"]) + g["m"].length];
  }
  if (g["now"] || g["mnow"] || g["synow"] || g["mynow"] || g["since"] || g["open1"]) range.current = true;
  if (g["one"]) {
    const only = toIso(g["one"]);
    if (!only || aside.test(match.input.slice(0, index))) return undefined;
    range.end = only;
    range.endAt = at("one");
    range.confidence = 0.85;
  }
  if (!range.start && !range.end) return undefined;
  if (
    range.start &&
    range.end &&
    range.start.slice(0, range.end.length) > range.end.slice(0, range.start.length)
  ) {
    range.confidence = 0.4;
  }
  return range;
}

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/g;

/** Whether some date of a text can only begin with its day, as `15/03/2016`, and none only with its month. */
export function beginsWithDay(text: string): boolean {
  const pairs = [...text.matchAll(slashed)].map((match) => [Number(match[1]), Number(match[2])] as const);
  return pairs.some(([a, b]) => a > 12 && b <= 12) && !pairs.some(([a, b]) => a <= 12 && b > 12);
}

/** `01/06/2019` where dates begin with their day; undefined for any other text. */
export function readDayFirst(text: string): string | undefined {
  return /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text) ? toIso(text, true) : undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function fullYear(text: string): string | undefined {
  const long = /(19|20)\d{2}/.exec(text)?.[0];
  if (long) return long;
  const short = /['’‘´`]\s?(\d{2})/.exec(text)?.[1];
  const behindMonth = /\p{L}\.?[-/. ](\d{2})$/u.exec(text)?.[1];
  const digits = short ?? behindMonth;
  return digits ? (Number(digits) > 50 ? "19" : "20") + digits : undefined;
}

/** `21/04/2010` can only begin with its day, and so does what is written beside it: `01/10/2006 – 21/04/2010`. */
function isDay(text: string | undefined): boolean {
  return Number(/^(\d{1,2})\/\d{1,2}\/\d{4}$/.exec(text ?? "")?.[1] ?? 0) > 12;
}
/** Only where English is written may the month stand first. */
const english =
  /^(?:present|current|currently|now|today|ongoing|(?:to |till )?date|(?:till|until) now|…|\.\.\.)$/i;

function toIso(text: string, isDayFirst = false): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return valid(iso[1], Number(iso[2]), Number(iso[3]));
  const asian = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월])?(?:\s?(\d{1,2})\s?[日일])?$/.exec(text);
  if (asian)
    return valid(asian[1], asian[2] ? Number(asian[2]) : undefined, asian[3] ? Number(asian[3]) : undefined);
  const full = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(text);
  if (full) {
    // With a slash both orders are written; the first number decides when it can't be a month.
    const [a, b] = [Number(full[1]), Number(full[3])];
    const dayFirst = full[2] === "." || a > 12 || (isDayFirst && b <= 12);
    return dayFirst
      ? valid(full[4], b, a)
      : b > 12 || full[2] === "-"
        ? valid(full[4], a, b)
        : valid(full[4], undefined);
  }
  const yearFirst = /^(\d{4})\s?[./-]\s?(\d{1,2})$/.exec(text);
  if (yearFirst) return valid(yearFirst[1], Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(text);
  if (monthFirst) return valid(monthFirst[2], Number(monthFirst[1]));
  const shortMonth = /^(\d{1,2})\/(\d{2})$/.exec(text);
  if (shortMonth)
    return valid((Number(shortMonth[2]) > 50 ? "19" : "20") + shortMonth[2], Number(shortMonth[1]));
  const named = new RegExp(month, "iu").exec(text)?.[0];
  const yearText = fullYear(text);
  if (named && yearText) {
    const day =
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?\p{L}/iu.exec(text)?.[1] ??
      /\p{L}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,/u.exec(text)?.[1];
    return valid(yearText, monthNumber(named), day ? Number(day) : undefined);
  }
  return yearText;
}

function valid(yearText: string | undefined, monthValue?: number, day?: number): string | undefined {
  if (!yearText) return undefined;
  if (!monthValue || monthValue < 1 || monthValue > 12) return yearText;
  if (!day || day < 1 || day > new Date(Date.UTC(Number(yearText), monthValue, 0)).getUTCDate()) {
    return `${yearText}-${pad(monthValue)}`;
  }
  return `${yearText}-${pad(monthValue)}-${pad(day)}`;
}
