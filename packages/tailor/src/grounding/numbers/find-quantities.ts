/**
 * Numbers as claims: value, dimension, what is counted, how exactly, and in which direction. Digits of any script, words of
 * six languages, k/M/bn/lakh, percent, money, time, data, and multipliers ("doubled", "3x", "halved") come to one form.
 */
import type { DateClaim } from "../dates.ts";
import { countedAfter, isName } from "./counted.ts";
import { directionAround } from "./direction.ts";
import { scaleWords } from "./number-words.ts";
import { parseNumber } from "./parse-number.ts";
import { isPlaceOver, precisionAfter, precisionBefore } from "./precision.ts";
import type { Quantity } from "./quantity.ts";
import { giveRoles } from "./roles.ts";
import { fractionsIn, sharesIn } from "./shares.ts";
import { currencyAfter, currencyOf, isUnit, unitAfter, unitOf, wordAfter } from "./units.ts";
import { type WrittenNumber, writtenNumbersIn } from "./written-numbers.ts";

const digits =
  /(?<![\p{L}\p{N}_])(?<sign>[-+])?(?<money>[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR|JPY|CAD|AUD|US\$)\s?)?\s?(?<number>\p{N}+(?:[.,' ]\p{N}{3})+(?:[.,]\p{N}+)?|\p{N}+(?:[.,]\p{N}+)?)(?<glued>[\p{L}%]*)/gu;

/** Quantities stated in the text, in order. Dates found before are left alone. */
export function findQuantities(text: string, dates: DateClaim[] = []): Quantity[] {
  const found: Quantity[] = [];
  const meets = (span: Span, others: readonly Span[]) =>
    others.some((other) => span.start < other.end && span.end > other.start);
  for (const match of text.matchAll(digits)) {
    const { money, number = "", glued = "" } = match.groups ?? {};
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].length;
    if (meets({ start, end }, dates)) continue;
    const value = parseNumber(number);
    if (value === null) continue;
    // Letters glued to digits that are no unit make a name (10Pearls, 3M) or an ordinal, not a quantity.
    if (glued !== "" && !unitOf(glued) && !scaleWords.has(glued.toLowerCase())) continue;
    found.push(readAround(text, { start, end, value }, money?.trim() ?? null, glued));
  }
  found.push(...fractionsIn(text).filter((part) => !meets(part, found)));
  for (const share of sharesIn(text)) {
    for (let i = found.length - 1; i >= 0; i--) if (meets(share, [found[i]!])) found.splice(i, 1);
    found.push(share);
  }
  for (const written of writtenNumbersIn(text))
    if (!meets(written, dates) && !meets(written, found)) found.push(readAround(text, written));
  return giveRoles(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

interface Span {
  start: number;
  end: number;
}

/** The quantity whose bare number stands at a span, with what the words around it say of it. */
function readAround(text: string, number: WrittenNumber, money: string | null = null, glued = ""): Quantity {
  const { start } = number;
  let { value, end, dimension = "count" } = number;
  const scale = scaleWords.get(glued.toLowerCase());
  const unit = scale !== undefined && (money || !isUnit(glued)) ? undefined : unitOf(glued);
  if (unit) dimension = unit.dimension;
  value *= unit?.factor ?? scale ?? 1;
  const times = wordAfter(text, end);
  if (times && scaleWords.has(times.lower) && times.lower.length > 2) {
    value *= scaleWords.get(times.lower)!;
    end = times.end;
  }
  const plus = /^\s?\+/.exec(text.slice(end));
  if (plus) end += plus[0].length;
  const currency = money ? { code: currencyOf(money), end } : currencyAfter(text, end);
  if (currency) {
    dimension = `money:${currency.code}`;
    end = currency.end;
  } else if (dimension === "count" && (glued === "" || scale !== undefined)) {
    const next = unitAfter(text, end);
    if (next) {
      value *= next.factor;
      dimension = next.dimension;
      end = next.end;
    }
  }
  return {
    text: text.slice(start, end).trim(),
    start,
    end,
    value,
    dimension,
    counted: dimension === "count" && !isName(text, start) ? countedAfter(text, end) : [],
    precision: plus ? "over" : (precisionAfter(text, end) ?? precisionBefore(text, start)),
    ...(!plus && isPlaceOver(text.slice(Math.max(0, start - 40), start)) ? { over: "over" as const } : {}),
    direction: number.direction ?? directionAround(text, start, end),
    role: null,
    range: null,
    vague: number.vague ?? false,
  };
}
