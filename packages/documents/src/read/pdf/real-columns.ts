import { findDates } from "../structure/dates.ts";
import { columnField } from "../structure/forms/column-names.ts";
import { findHeading } from "../structure/headings.ts";
import { perText } from "../structure/per-text.ts";
import { parsePlace } from "../structure/places.ts";
import type { Gutter } from "./gutter.ts";
import { aligned, centre, isAddress, isMark, standsBeside, toRows } from "./rows.ts";
import type { Segment } from "./segment.ts";

/** Two columns of text, as against one column of rows whose cells (dates, places, labels) stand apart. */
export function isColumns(segments: Segment[], gutter: Gutter): boolean {
  const inside = segments.filter((segment) => segment.y >= gutter.top && segment.y <= gutter.bottom);
  // Bullet signs stand under one another without being a column.
  const left = toRows(inside.filter((segment) => centre(segment) < gutter.x && !isMark(segment)));
  const right = toRows(inside.filter((segment) => centre(segment) >= gutter.x));
  if (left.length < 3 || right.length < 3) return false;
  const ends = left
    .map((row) => row.at(-1))
    .map((last) => (last && isAddress(last) ? gutter.x - 6 : (last?.x1 ?? 0)))
    .sort((a, b) => a - b);
  const start = Math.min(...right.map((row) => row[0]?.x0 ?? 0));
  // One long line in ten may come close to the other column.
  const edge = ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
  if (start - edge < 6 || start - (ends.at(-1) ?? 0) < 0.5) return false;
  if (toRows(inside).some(namesColumns)) return false;
  const leftShare = aligned(left, right);
  const rightShare = aligned(right, left);
  const sides = [
    { rows: left, share: leftShare },
    { rows: right, share: rightShare },
  ];
  for (const { rows, share } of sides) {
    const texts = rows.map((row) => row.map((segment) => segment.text).join(" "));
    if (texts.every((text) => [...text].length < 3)) return false;
    const headings = texts.filter((text) => findHeading(text)).length;
    const dates = texts.filter((text) => dateLike.test(text) && text.length < 40).length;
    const short = texts.filter((text) => text.length < 32).length;
    const others = rows === left ? right : left;
    const beside = rows.filter((row) => standsBeside(row, others));
    const marginal = beside.filter((row) => row.every(({ text }) => isMarginal(text))).length;
    if (marginal >= 2 && marginal >= beside.length * 0.6) return false;
    if (headings >= texts.length * 0.8 && share > 0.7) return false;
    if (dates >= texts.length * 0.5 && share > 0.6) return false;
    const stray = headings === 0 && short >= texts.length * 0.8;
    if (stray && share > 0.85) return false;
    if (stray && texts.length < 5 && share > 0.5) return false;
  }
  return true;
}

/** A row of columns' names, `Company`, `Post held`, `Dates`: what stands below is a table, to be read row by row. */
function namesColumns(row: Segment[]): boolean {
  return row.length > 2 && row.every(({ text }) => columnField(text) !== undefined);
}

/** What stands in the margin of an entry: its dates or its place. */
export const isMarginal = perText(
  (text) => text.length < 40 && (isLittleButDates(text) || parsePlace(text) !== undefined),
);

/** Dates, and no more than a word beside them. */
export function isLittleButDates(text: string): boolean {
  const rest = findDates(text).reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    text,
  );
  return rest.length < text.length && (rest.match(/\p{L}/gu)?.length ?? 0) < 5;
}

export const dateLike = /\b(19|20)\d\d\b|\d{1,2}[./]\d{2,4}|\u5e74/;
