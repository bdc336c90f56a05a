import type { Glyph } from "./glyph.ts";

export interface Unit {
  text: string;
  x: number;
  bold: boolean;
}

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export function isRtl(text: string): boolean {
  return rtl.test(text);
}

/** A page whose text runs from right to left: a line of it does so too, though an address in it has more letters. */
export function isRightToLeft(glyphs: Glyph[]): boolean {
  let balance = 0;
  for (const { text } of glyphs) balance += isRtl(text) ? 1 : /[A-Za-z]/.test(text) ? -1 : 0;
  return balance > 0;
}

/** Visual left-to-right order to the order read; numbers and Latin words keep theirs. */
export function toLogicalOrder(units: Unit[], rightToLeftPage: boolean): Unit[] {
  const sorted = [...units].sort((a, b) => a.x - b.x);
  const rightToLeft = sorted.filter((unit) => isRtl(unit.text)).length;
  const latin = sorted.filter((unit) => /[A-Za-z]/.test(unit.text)).length;
  const leftToRight = !rightToLeftPage && latin > rightToLeft;
  const groups: { ltr: boolean; units: typeof sorted }[] = [];
  for (const [i, unit] of sorted.entries()) {
    const strong = isRtl(unit.text) ? false : /[\p{L}\p{N}@+%]/u.test(unit.text) ? true : undefined;
    const last = groups.at(-1);
    // Numbers with a blank between them run from right to left, as words do: `0123 555 20+`.
    // A `+` before them says that they run from left to right after all.
    const partsNumbers =
      last?.ltr &&
      unit.text === " " &&
      isNumber(last.units) &&
      last.units[0]?.text !== "+" &&
      /\p{N}/u.test(sorted[i + 1]?.text ?? "");
    // A sign between two details parts an address from the number beside it.
    const partsDetails = !leftToRight && /^[•|·]$/.test(unit.text);
    if (partsDetails || (partsNumbers && !leftToRight)) groups.push({ ltr: false, units: [unit] });
    else if (last && (strong === undefined || last.ltr === strong)) last.units.push(unit);
    else groups.push({ ltr: strong ?? false, units: [unit] });
  }
  for (let i = 0; i < groups.length - 1; i++) moveNeutrals(groups[i], groups[i + 1]);
  if (leftToRight) {
    return groups.flatMap((group) => (group.ltr ? group.units : group.units.toReversed()));
  }
  const isArabic = sorted.some(({ text }) => /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(text));
  for (const { ltr, units: own } of groups) {
    // `20+` is how `+20` looks there.
    if (ltr && own.at(-1)?.text === "+" && isNumber(own)) own.unshift(own.pop() as Unit);
    // Beside Arabic letters `18%` looks like `%18`; beside Hebrew ones it does not.
    if (ltr && isArabic && own[0]?.text === "%" && isNumber(own.slice(1))) own.push(own.shift() as Unit);
  }
  return groups.toReversed().flatMap((group) => (group.ltr ? group.units : group.units.toReversed()));
}

function isNumber(units: Unit[]): boolean {
  return units.every(({ text }) => /^[\p{N}+()./-]*$/u.test(text));
}

/** White space and signs between two directions belong to neither: they go with the right-to-left one. */
function moveNeutrals(
  left: { ltr: boolean; units: Unit[] } | undefined,
  right: { ltr: boolean; units: Unit[] } | undefined,
): void {
  if (!left?.ltr || !right) return;
  while (left.units.length > 0 && !/[\p{L}\p{N}%+)]/u.test(left.units.at(-1)?.text ?? "")) {
    right.units.unshift(left.units.pop() as Unit);
  }
}
