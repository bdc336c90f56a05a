import type { Segment } from "./segment.ts";

/** Segments on one baseline each, top to bottom, from left to right. */
export function toRows(segments: Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    if (anchor && Math.abs(segment.y - anchor.y) < 0.35 * Math.min(anchor.size, segment.size))
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

export function centre(segment: { x0: number; x1: number }): number {
  return (segment.x0 + segment.x1) / 2;
}

/** A bullet or another sign that is no text. */
export function isMark({ text }: Segment): boolean {
  return [...text].length < 3 && !/[\p{L}\p{N}]{2}/u.test(text);
}

export function isAddress({ text }: Segment): boolean {
  return !text.includes(" ") && /\p{L}[@/.]\p{L}/u.test(text);
}

/** The share of rows that stand on a baseline of the other side. */
export function aligned(rows: Segment[][], others: Segment[][]): number {
  return rows.filter((row) => standsBeside(row, others)).length / rows.length;
}

/** Whether a row stands on the baseline of one of the others. */
export function standsBeside(row: Segment[], others: Segment[][]): boolean {
  return others.some((other) => Math.abs((other[0]?.y ?? 0) - (row[0]?.y ?? 0)) < 1.5);
}
