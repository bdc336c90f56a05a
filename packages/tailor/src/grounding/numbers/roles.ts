/** How numbers that stand side by side go together: "from 8 to 5", "9 of 10", "40 to 50", and "by 12 %". */
import type { Quantity } from "./quantity.ts";
import { factorIn } from "./units.ts";

/** Sets the role and the range of each quantity of the text. They stand in its order; they are changed and given back. */
export function giveRoles(text: string, found: Quantity[]): Quantity[] {
  for (const each of found) {
    const before = text.slice(Math.max(0, each.start - 22), each.start);
    if (each.dimension !== "count" && byHowMuch.test(before)) each.role = "by";
  }
  for (let i = 0; i + 1 < found.length; i++) {
    const [left, right] = [found[i]!, found[i + 1]!];
    const pair = {
      left,
      right,
      before: text.slice(Math.max(0, left.start - 12), left.start),
      between: text.slice(left.end, right.start),
    };
    if (!isShare(pair) && !isBackwards(pair) && !isRange(pair)) readChange(pair);
  }
  return found;
}

const byHowMuch =
  /(?:\b(?:by|um)\s|\bun\s(?=$))(?:about |around |over |nearly |almost |approximately |roughly |up to |~)?$/i;

/** Two neighbours, with the text before the first and that between them. */
interface Pair {
  left: Quantity;
  right: Quantity;
  before: string;
  between: string;
}

/** "9 of 10", "9 out of our 10". */
function isShare({ left, right, between }: Pair): boolean {
  const isOf =
    /^\s*(?:\p{L}+ )?(?:out )?of(?: (?:the|its|our|their|my))?(?: \p{L}+'s?)?\s*$/iu.test(between) &&
    left.dimension === right.dimension &&
    left.value <= right.value;
  if (isOf) {
    left.role = "part";
    right.role = "whole";
  }
  return isOf;
}

/** "To 5 from 8". */
function isBackwards({ left, right, before, between }: Pair): boolean {
  const isSo =
    left.dimension === right.dimension &&
    /^(?:(?!\bto\b)[^.;,]){0,24}\b(?:from|von|de|desde)\s*(?:about |around |roughly )?$/i.test(between) &&
    /\b(?:to|auf|à|a)\s?$/i.test(before);
  if (isSo) {
    left.role = "to";
    right.role = "from";
  }
  return isSo;
}

const opensChange = /\b(?:from|von|de|da|desde)\s?(?:about |around |~)?$/i;

/** "40 to 50 %", "8-10"; where it goes down it is a change. */
function isRange({ left, right, before, between }: Pair): boolean {
  if (
    opensChange.test(before) ||
    !/^(?:-? ?)?(?:-|to|bis|à|a|or|and|und|et|y)\s?(?:about )?$/i.test(between) ||
    left.counted.length > 0 ||
    (left.dimension !== right.dimension && left.dimension !== "count")
  )
    return false;
  if (left.dimension !== right.dimension) takeUnit(left, right);
  if (left.value > right.value && !/or|and|und|et|y/i.test(between)) {
    left.role = "from";
    right.role = "to";
  } else if (left.value < right.value && !/and|und|et|y\b/i.test(between)) {
    left.range = "low";
    right.range = "high";
    left.counted = right.counted;
  }
  return true;
}

/** "From 8 minutes to 5", "8 → 5". */
function readChange({ left, right, before, between }: Pair): void {
  const isTo = /^(?:[^.;]{0,25}\b(?:to|auf|à|a)\b|\s?(?:->|→))\s*(?:about |under |below |over )?$/i;
  const isArrow = /^\s?(?:->|→)\s?$/;
  if (!(isTo.test(between) && opensChange.test(before)) && !isArrow.test(between)) return;
  left.role = "from";
  right.role = "to";
  if (right.dimension === "count" && right.counted.length === 0 && left.dimension !== "count")
    takeUnit(right, left);
  if (left.dimension === "count" && left.counted.length === 0 && right.dimension !== "count")
    takeUnit(left, right);
}

/** "From 45 to 8 minutes": the bare number is in the other's unit. */
function takeUnit(bare: Quantity, other: Quantity): void {
  bare.dimension = other.dimension;
  bare.value *= factorIn(other.text);
}
