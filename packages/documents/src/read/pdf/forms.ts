import { isFormLabel } from "../structure/forms/form-labels.ts";
import { findHeading } from "../structure/headings.ts";
import type { Gutter } from "./gutter.ts";
import { centre, isMark, standsBeside, toRows } from "./rows.ts";
import { joinBelow, median, type Segment } from "./segment.ts";

/**
 * Whether a gutter parts a form's labels from their values: short texts at its left, nearly each on the baseline of
 * something at its right, that a colon ends, that are known as labels, or that come again and again.
 */
export function isForm(segments: Segment[], { x, top, bottom }: Gutter): boolean {
  const inside = levelLabels(
    segments.filter(({ y }) => y >= top && y <= bottom),
    x,
  );
  const right = toRows(inside.filter((segment) => centre(segment) >= x));
  const all = toRows(inside.filter((segment) => centre(segment) < x && !isMark(segment)));
  const size = median(all.filter((row) => standsBeside(row, right)).map(([label]) => label?.size ?? 0));
  // Headings of the form's parts and a page's foot are set in other type.
  const left = all.filter((row) => Math.abs((row[0]?.size ?? 0) - size) < 0.6 && !isHeading(row, right));
  const labels = left.filter((row) => standsBeside(row, right));
  if (left.length < 3 || labels.length < 0.75 * left.length) return false;
  const isLong = (text: string) => text.length > 60 && !isFormLabel(text);
  if (left.some((row) => row.length > 1 || isLong(textOf(row)) || /@|\d{5}|https?:/.test(textOf(row))))
    return false;
  const closed = labels.filter((row) => /[:：]$/.test(textOf(row)) || opensWithColon(row, right));
  if (closed.length >= labels.length * 0.6) return true;
  const known = labels.filter((row) => isFormLabel(textOf(row)));
  const again = labels.filter((row) =>
    labels.some((other) => other !== row && textOf(other) === textOf(row)),
  );
  return known.length >= 3 && new Set([...known, ...again]).size >= labels.length * 0.6;
}

function isHeading(row: Segment[], right: Segment[][]): boolean {
  return !standsBeside(row, right) && findHeading(textOf(row)) !== undefined;
}

/**
 * The segments of a form with each label as one segment on the baseline of its value, though it runs over several
 * lines or, in a cell of its own, stands a little higher or lower.
 */
export function levelLabels(segments: Segment[], x: number): Segment[] {
  const values = toRows(segments.filter((segment) => centre(segment) >= x));
  const rows = toRows(segments.filter((segment) => centre(segment) < x));
  const levelled = segments.filter((segment) => centre(segment) >= x);
  for (let i = 0; i < rows.length; ) {
    const stack = stackAt(rows, i, values);
    i += Math.max(1, stack.length);
    const [first] = stack;
    const label = stack.slice(1).reduce((above, below) => joinBelow(above, below), first as Segment);
    const isKnown = stack.length > 0 && isFormLabel(label.text);
    const value = isKnown ? nearest(label, values) : undefined;
    if (stack.length > 0) levelled.push(value ? { ...label, y: value.y } : label);
    else levelled.push(...(rows[i - 1] as Segment[]));
  }
  return levelled;
}

/** The lines that a label runs over: those that make a known one together, or have nothing beside them. */
function stackAt(rows: Segment[][], start: number, values: Segment[][]): Segment[] {
  const run: Segment[] = [];
  for (const row of rows.slice(start, start + 4)) {
    const [own] = row;
    const above = run.at(-1);
    if (!own || row.length > 1 || (above && !isNextLine(above, own))) break;
    run.push(own);
  }
  for (let end = run.length; end > 1; end--) {
    const part = run.slice(0, end);
    if (isFormLabel(part.map(({ text }) => text).join(" "))) return part;
  }
  if (run[0] && !standsBeside([run[0]], values)) return run.slice(0, 1);
  const end = run.findIndex(
    (own, i) => i > 0 && (standsBeside([own], values) || findHeading(own.text) || isFormLabel(own.text)),
  );
  return end < 0 ? run : run.slice(0, end);
}

function isNextLine(above: Segment, below: Segment): boolean {
  return (
    below.y - above.y < 1.5 * below.size &&
    Math.abs(below.size - above.size) < 0.3 &&
    below.bold === above.bold &&
    !/[:：.]$/.test(above.text)
  );
}

/** What stands beside a label, by less than a line higher or lower. */
function nearest(label: Segment, values: Segment[][]): Segment | undefined {
  const away = ([value]: Segment[]) => Math.abs((value?.y ?? Number.POSITIVE_INFINITY) - label.y);
  const [closest] = values.toSorted((a, b) => away(a) - away(b));
  return closest && away(closest) < 0.55 * label.size ? closest[0] : undefined;
}

function textOf(row: Segment[]): string {
  return row.map(({ text }) => text).join(" ");
}

function opensWithColon([label]: Segment[], right: Segment[][]): boolean {
  return right.some(
    ([value]) =>
      value !== undefined &&
      label !== undefined &&
      Math.abs(value.y - label.y) < 1.5 &&
      /^[:：]/.test(value.text),
  );
}
