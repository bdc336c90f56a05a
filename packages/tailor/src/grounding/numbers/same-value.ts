/** Whether two figures are one: value, dimension, role and how exactly they are meant. */
import type { Quantity } from "./quantity.ts";

/** Where a figure went from is not where it went to; nine of ten are not ten of ten. */
export function isSameRole(claimed: Quantity, known: Quantity): boolean {
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

/** Of one dimension, where a ratio may be said as a percentage. */
export function isSameDimension(a: Quantity, b: Quantity): boolean {
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

/** The same number, as percentages and ratios say it, or rounded by a claim that says so. */
export function isSameValue(claimed: Quantity, known: Quantity): boolean {
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
    Math.abs(claimed.value - known.value) < (claimed.precision === "exact" ? 0.5 : 3) &&
    (claimed.precision !== "over" || known.value >= claimed.value) &&
    (claimed.precision !== "under" || known.value <= claimed.value)
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

const longestSpan = 30;

/** As written, before its unit: 3 of "three years". */
function bareOf({ value, dimension }: Quantity): number {
  return dimension === "months" && value >= 12 ? value / 12 : dimension === "seconds" ? 0 : value;
}

/** The claim is no more exact, and no wider, than what is known. */
export function isSamePrecision(claimed: Quantity, known: Quantity): boolean {
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
    bareOf(claimed) <= longestSpan &&
    claimed.over === "over"
  )
    return true;
  if (isRounding(claimed, known.value)) return true;
  // "Nearly a quarter" of 23 %.
  if (
    claimed.dimension === "percent" &&
    known.precision === "exact" &&
    /[a-z]/i.test(claimed.text) &&
    (claimed.precision === "under"
      ? known.value < claimed.value
      : claimed.precision === "over" && known.value > claimed.value)
  )
    return true;
  // "over 40" implies 40; "up to 40" and "nearly 40" do not. "about" may be added: it claims less.
  if (claimed.precision === "exact") return known.precision === "over" || claimed.vague;
  return claimed.precision === "about" || (claimed.precision === "upto" && known.precision === "under");
}
