import { findHeading, findOrnamentedHeading } from "../structure/headings.ts";
import { dateLike } from "./real-columns.ts";
import { centre, toRows } from "./rows.ts";
import { median, type Segment } from "./segment.ts";

/**
 * A narrow left column of dates and places, one stack beside the first line of each entry, is no
 * column to be read by itself: each stack is read before the entry it stands beside.
 */
export function asMargin(segments: Segment[], x: number): Segment[][] | undefined {
  const left = toRows(segments.filter((segment) => centre(segment) < x));
  const right = toRows(segments.filter((segment) => centre(segment) >= x));
  const textOf = (rows: Segment[][]) =>
    rows
      .flat()
      .map((segment) => segment.text)
      .join(" ");
  const isHeading = (rows: Segment[][]) =>
    !!(findHeading(textOf(rows)) ?? findOrnamentedHeading(textOf(rows)));
  const isDated = (rows: Segment[][]) => dateLike.test(textOf(rows));
  const isFlush = isFlushRight(left);
  const leading = isFlush ? 1.7 : 2.6;
  const stacks: Segment[][][] = [];
  for (const row of left) {
    const stack = stacks.at(-1);
    const before = stack?.at(-1)?.[0];
    const first = row[0] as Segment;
    const near = before && first.y - before.y < leading * Math.max(before.size, first.size);
    const goesOn =
      near && !isHeading([row]) && !isHeading(stack ?? []) && !(isDated([row]) && isDated(stack ?? []));
    if (goesOn) stack?.push(row);
    else stacks.push([row]);
  }
  const entries = stacks.filter((stack) => !isHeading(stack));
  const dated = entries.filter(isDated);
  if (entries.length < 2 || dated.length < entries.length * (isFlush ? 0.3 : 0.7)) return undefined;
  if (entries.some((stack) => stack.length > 4 || textOf(stack).length > 70)) return undefined;
  // A cell of a table may stand a little higher than the one beside it: then all of them do, by as much.
  // Above a date set flush right may stand the end of a heading.
  const topOf = (stack: Segment[][]) =>
    (isFlush ? stack.find((row) => isDated([row])) : undefined) ?? stack[0];
  const steps = dated.map((stack) => stepTo(topOf(stack)?.[0] as Segment, right));
  const usual = median(steps.map(({ step }) => step));
  const besideARow = steps.filter(
    ({ step, size }) =>
      Math.abs(step) < 0.4 * size || (Math.abs(step) < 0.8 * size && Math.abs(step - usual) < 1),
  );
  if (besideARow.length < dated.length * 0.9) return undefined;
  const rows = [...right];
  for (const stack of stacks) {
    const top = stack[0]?.[0] as Segment;
    const at = rows.findIndex((row) => right.includes(row) && (row[0]?.y ?? 0) > top.y - 0.9 * top.size);
    rows.splice(at < 0 ? rows.length : at, 0, ...stack);
  }
  return rows;
}

/** Text is set flush left: a column set flush right holds dates and labels of what stands beside it. */
function isFlushRight(rows: Segment[][]): boolean {
  const edge = median(rows.map((row) => row.at(-1)?.x1 ?? 0));
  const flush = rows.filter((row) => Math.abs((row.at(-1)?.x1 ?? 0) - edge) < 1.5);
  const begins = new Set(rows.map(([first]) => Math.round(first?.x0 ?? 0)));
  return flush.length > rows.length * 0.9 && begins.size > 3;
}

/** How far below a segment's the nearest row of the other side stands, by the tops of their letters. */
function stepTo(segment: Segment, rows: Segment[][]): { step: number; size: number } {
  const top = (one: Segment) => one.y - one.size * 0.7;
  const steps = rows.flatMap(([first]) =>
    first ? [{ step: top(first) - top(segment), size: first.size }] : [],
  );
  return (
    steps.toSorted((a, b) => Math.abs(a.step) - Math.abs(b.step))[0] ?? {
      step: Number.POSITIVE_INFINITY,
      size: 0,
    }
  );
}
