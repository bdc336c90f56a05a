import { findHeading } from "../structure/headings.ts";
import { isForm } from "./forms.ts";
import type { Gutter } from "./gutter.ts";
import { isColumns, isMarginal } from "./real-columns.ts";
import { centre, isAddress, isMark, toRows } from "./rows.ts";
import type { Segment } from "./segment.ts";
import { hasWrappedDates } from "./wrapped-dates.ts";

/** The gutter that parts the most rows of two real sides; undefined where there is none. */
export function findGutter(segments: Segment[]): Gutter | undefined {
  const rows = toRows(segments);
  if (rows.length < 3) return undefined;
  let best: Gutter | undefined;
  for (const x of candidates(rows)) {
    for (const gutter of gutters(rows, x)) {
      if (gutter.score <= (best?.score ?? 0)) continue;
      if (hasWrappedDates(segments, gutter)) best = { ...gutter, left: "dates" };
      else if (isForm(segments, gutter)) best = { ...gutter, left: "labels" };
      else if (isColumns(segments, gutter)) best = gutter;
    }
  }
  return best;
}

/** Edges that several lines share: a column begins or ends there. */
function candidates(rows: Segment[][]): number[] {
  const edges = new Map<number, number>();
  for (const row of rows) {
    for (const segment of row) {
      for (const x of [segment.x0 - 2.5, segment.x1 + 2.5].map((edge) => Math.round(edge / 2) * 2)) {
        edges.set(x, (edges.get(x) ?? 0) + 1);
      }
    }
  }
  const shared = [...edges].filter(([, count]) => count >= 3).map(([x]) => x);
  return shared.sort((a, b) => a - b).slice(0, 120);
}

/** Maximal stretches of rows that no segment crosses at `x`, with text on both sides. */
function gutters(rows: Segment[][], x: number): Gutter[] {
  const found: Gutter[] = [];
  let run: Segment[][] = [];
  let above: Segment[] | undefined;
  const fewerRows = () => {
    const lefts = run.filter((row) => row.some((segment) => centre(segment) < x && !isMark(segment)));
    const rights = run.filter((row) => row.some((segment) => centre(segment) >= x));
    return Math.min(lefts.length, rights.length);
  };
  const close = () => {
    if (fewerRows() >= 3) {
      const left = Math.min(...run.flat().map(({ x0 }) => x0));
      while (run[0] && above && goesOnCentred(above, run[0], left)) above = run.shift();
      run = untilSection(run, x);
    }
    const fewer = fewerRows();
    if (fewer >= 3) {
      const score = fewer * 2 + run.length;
      found.push({
        x,
        top: Math.min(...(run[0] ?? []).map((segment) => segment.y)) - 0.5,
        bottom: Math.max(...(run.at(-1) ?? []).map((segment) => segment.y)) + 0.5,
        score,
      });
    }
    run = [];
  };
  for (const row of rows) {
    if (row.some((segment) => crosses(segment, x))) {
      close();
      above = row;
    } else run.push(row);
  }
  close();
  return found;
}

/**
 * An address beside a name has no headings of its own: the first section's heading that stands below its end is
 * below both, though it cross no line between them.
 */
function untilSection(run: Segment[][], x: number): Segment[][] {
  for (const isLeft of [true, false]) {
    const isOwn = (segment: Segment) => centre(segment) < x === isLeft;
    // Dates and towns in the margin of the section below are no part of a column.
    const isText = (segment: Segment) => isOwn(segment) && !isMarginal(segment.text);
    const end = run.findLastIndex((row) => row.some(isOwn));
    const last = isLeft ? end : run.findLastIndex((row) => row.some(isText));
    if (run.flat().some((segment) => isOwn(segment) && findHeading(segment.text))) continue;
    const isHeading = ([one, ...more]: Segment[]) => one && more.length === 0 && findHeading(one.text);
    const first = run.findIndex((row, i) => (i > last || last === end) && isHeading(row));
    if (last > 0 && first > last) return run.slice(0, first);
  }
  return run;
}

/** An address that was too long to break may run a little over its column's edge. */
function crosses(segment: Segment, x: number): boolean {
  const runsOver = isAddress(segment) && centre(segment) < x;
  return segment.x0 < x - 1 && segment.x1 > x + (runsOver ? 40 : 1);
}

/** A centred row below a centred line: its cells, or the last words of what wrapped, stand over the columns by chance. */
function goesOnCentred(above: Segment[], row: Segment[], left: number): boolean {
  const [own, over] = [extent(row), extent(above)];
  if (!own || !over || Math.abs(centre(own) - centre(over)) >= 2) return false;
  const isNear = own.y - over.y < 2.5 * Math.max(over.size, own.size);
  return isNear && (row.length === 1 ? above.length === 1 : own.x0 - left > own.size);
}

function extent(row: Segment[]): Segment | undefined {
  const [first] = row;
  return first && { ...first, x1: Math.max(...row.map(({ x1 }) => x1)) };
}
