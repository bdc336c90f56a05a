import { levelLabels } from "./forms.ts";
import { findGutter } from "./gutters.ts";
import { asMargin } from "./margins.ts";
import { centre, toRows } from "./rows.ts";
import type { Segment } from "./segment.ts";
import { asHeadings, cutAtHeadings, topOfHeadings } from "./side-headings.ts";
import { unwrapDates } from "./wrapped-dates.ts";

/** Lines of one column, top to bottom; each line's segments from left to right. */
export interface Block {
  rows: Segment[][];
}

/**
 * Puts a page's segments in reading order: an XY-cut that looks for the largest white gutter with a
 * real column on either side, reads what is above it, its left, its right, what is below it, and
 * treats everything else as ordinary rows. Dates set flush right are cells of a row, not a column.
 */
export function orderSegments(segments: Segment[], depth = 0): Block[] {
  if (segments.length === 0) return [];
  const gutter = depth < 6 ? findGutter(segments) : undefined;
  if (!gutter) return [{ rows: toRows(segments) }];
  const within = (segment: Segment) => segment.y >= gutter.top && segment.y <= gutter.bottom;
  const inside = segments.filter(within);
  if (gutter.left) {
    const rows = gutter.left === "dates" ? unwrapDates(inside, gutter.x) : levelLabels(inside, gutter.x);
    const above = segments.filter((segment) => segment.y < gutter.top);
    const below = segments.filter((segment) => segment.y > gutter.bottom);
    const isPlain = [above, below].every((part) => !findGutter(part));
    if (isPlain) return [{ rows: toRows([...above, ...rows, ...below]) }];
    return [...orderSegments(above, depth + 1), { rows: toRows(rows) }, ...orderSegments(below, depth + 1)];
  }
  const top = topOfHeadings(inside, gutter);
  const headed = asHeadings(
    inside.filter(({ y }) => y >= top),
    gutter.x,
  );
  if (headed) {
    const above = orderSegments(
      segments.filter(({ y }) => y < top),
      depth + 1,
    );
    const below = orderSegments(
      segments.filter(({ y }) => y > gutter.bottom),
      depth + 1,
    );
    return [...above, { rows: headed }, ...below];
  }
  const strips = cutAtHeadings(segments, inside, gutter);
  if (strips) return strips.flatMap((strip) => orderSegments(strip, depth + 1));
  const margin = asMargin(inside, gutter.x);
  if (margin) {
    const above = orderSegments(
      segments.filter((segment) => segment.y < gutter.top),
      depth + 1,
    );
    const below = orderSegments(
      segments.filter((segment) => segment.y > gutter.bottom),
      depth + 1,
    );
    return [...above, { rows: margin }, ...below];
  }
  const parts = [
    segments.filter((segment) => segment.y < gutter.top),
    segments.filter((segment) => within(segment) && centre(segment) < gutter.x),
    segments.filter((segment) => within(segment) && centre(segment) >= gutter.x),
    segments.filter((segment) => segment.y > gutter.bottom),
  ];
  return parts.flatMap((part) => orderSegments(part, depth + 1));
}
