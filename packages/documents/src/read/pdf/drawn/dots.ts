import type { Glyph } from "../glyph.ts";
import { boxOf, type Matrix } from "../matrix.ts";

/** A small shape that was painted, not written: `[x0, y0, x1, y1]` in points, y downwards. */
type Box = [number, number, number, number];

const maxDots = 4_000;

/**
 * Collects small painted shapes. Browsers and some word processors paint a list's bullets as paths
 * or pictures, so that no glyph tells an item's start.
 */
export class PaintedDots {
  private readonly boxes: Box[] = [];

  add(ctm: Matrix, box: ArrayLike<number>): void {
    const [x0, y0, x1, y1] = boxOf(ctm, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
    const width = x1 - x0;
    const height = y1 - y0;
    if (width > 14 || height > 14 || width < 0.8 || height < 0.8) return;
    if (this.boxes.length < maxDots) this.boxes.push([x0, y0, x1, y1]);
  }

  /** The dots that stand where a bullet stands, as glyphs of the lines they open. */
  asBullets(glyphs: Glyph[]): Glyph[] {
    const shapes = distinct(this.boxes);
    if (shapes.length === 0 || shapes.length === maxDots) return [];
    const rows = startsOfRows(glyphs);
    return shapes.flatMap((box) => {
      if (!isDot(box) || shapes.some((other) => other !== box && touches(box, other))) return [];
      const row = rows.find((start) => opens(box, start));
      if (!row) return [];
      return [
        { ...row, text: "•", x0: box[0], x1: box[2], font: "", bold: false, italic: false, space: false },
      ];
    });
  }
}

/** The same shape filled and then stroked counts once. */
function distinct(boxes: Box[]): Box[] {
  const seen = new Map<string, Box>();
  for (const box of boxes) seen.set(box.map((edge) => Math.round(edge)).join(), box);
  return [...seen.values()];
}

function isDot([x0, y0, x1, y1]: Box): boolean {
  const ratio = (x1 - x0) / (y1 - y0);
  return ratio > 0.6 && ratio < 1.67 && x1 - x0 < 8;
}

/** Parts of an icon, or dots in a row that show a level, stand close together. */
function touches(a: Box, b: Box): boolean {
  const near = 0.9 * Math.max(a[2] - a[0], a[3] - a[1]);
  return a[0] - near < b[2] && b[0] - near < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Glyphs with nothing close before them on their baseline. */
function startsOfRows(glyphs: Glyph[]): Glyph[] {
  const inked = glyphs.filter((glyph) => !glyph.space && !glyph.hidden && glyph.turn === 0);
  const rows: Glyph[][] = [];
  for (const glyph of inked.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && glyph.y - row[0].y <= 1) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.x0 - b.x0);
    return sorted.filter((glyph, i) => {
      const before = sorted[i - 1];
      return !before || glyph.x0 - before.x1 > 1.6 * glyph.size;
    });
  });
}

function opens([x0, y0, x1, y1]: Box, start: Glyph): boolean {
  const gap = start.x0 - x1;
  const middle = (start.y - (y0 + y1) / 2) / start.size;
  return (
    gap > 0.15 * start.size &&
    gap < 2.2 * start.size &&
    x1 - x0 < 0.62 * start.size &&
    middle > 0.08 &&
    middle < 0.62
  );
}
