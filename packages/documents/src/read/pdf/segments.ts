import { UnreadableFileError } from "../unreadable.ts";
import { type Run, runsOf, splitAtGaps, startsBehindRoom } from "./drawn-runs.ts";
import type { Glyph } from "./glyph.ts";
import { isRightToLeft } from "./logical-order.ts";
import { putIntoLines } from "./raised-glyphs.ts";
import type { Segment } from "./segment.ts";
import { toSegment } from "./segment-text.ts";

/** A page has some hundreds; letters strewn over it one by one may be thousands. */
const maxSegments = 6_000;

/** Gathers glyphs into segments by where they stand, whatever order they were drawn in. */
export function toSegments(glyphs: Glyph[], rightToLeft = isRightToLeft(glyphs)): Segment[] {
  const segments: Segment[] = [];
  const rows = toBaselines(glyphs).map(runsOf);
  const edges = sharedEdges(rows);
  for (const row of rows) {
    for (const run of splitAtGaps(row, edges)) {
      const segment = toSegment(run, rightToLeft);
      if (segment.text.trim()) segments.push(segment);
      // Each is held against all others; no page that people read is in as many pieces.
      if (segments.length > maxSegments) throw new UnreadableFileError("bomb");
    }
  }
  for (const mark of segments.filter(isLoneMark)) levelMark(mark, segments);
  return putIntoLines(segments);
}

function isLoneMark({ text, symbol }: Segment): boolean {
  return [...text].length === 1 && (symbol || /[^\p{L}\p{N}\s]/u.test(text));
}

/** A bullet set smaller than its text may hang a little above the baseline: it goes with the line it opens. */
function levelMark(mark: Segment, segments: Segment[]): void {
  const opened = segments.find(
    (other) =>
      other !== mark &&
      other.x0 > mark.x1 &&
      other.x0 - mark.x1 < 2.5 * other.size &&
      mark.y > other.y - 0.7 * other.size &&
      mark.y < other.y + 0.2 * other.size,
  );
  if (!opened) return;
  mark.y = opened.y;
  mark.size = opened.size;
  if (mark.symbol && /\w/.test(mark.text)) mark.text = "•";
}

/**
 * Where text begins that several rows share, rounded to half points: a column's left edge. What
 * comes up close to it from the left (a heading in the margin, a long line of the column before)
 * is a cell of its own.
 */
function sharedEdges(rows: Run[][]): Set<number> {
  const [starts, more] = [new Map<number, number>(), new Map<number, number>()];
  const none = new Set<number>();
  const add = (counts: Map<number, number>, x: number) => {
    const edge = Math.round(x * 2);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  };
  for (const row of rows) {
    for (const [first] of splitAtGaps(row, none)) add(starts, first?.x0 ?? 0);
    // Labels that end close to the column stand apart from it by little more than a blank.
    for (const x of startsBehindRoom(row)) add(more, x);
  }
  const shared = [...starts].filter(
    ([edge, count]) => count >= 4 || (count > 1 && count + (more.get(edge) ?? 0) > 4),
  );
  return new Set(shared.map(([edge]) => edge));
}

/** Rows of glyphs; raised and lowered small glyphs join the row they stand in. */
function toBaselines(glyphs: Glyph[]): Glyph[][] {
  const sorted = glyphs.map((glyph, order) => ({ glyph, order }));
  sorted.sort((a, b) => a.glyph.y - b.glyph.y || a.order - b.order);
  const rows: { y: number; size: number; items: typeof sorted }[] = [];
  for (const item of sorted) {
    const { glyph } = item;
    const row = rows.at(-1);
    const limit = row ? 0.28 * Math.min(row.size, glyph.size) : 0;
    if (row && glyph.y - row.y <= Math.max(limit, 1)) {
      row.items.push(item);
      if (glyph.size > row.size) row.size = glyph.size;
    } else {
      rows.push({ y: glyph.y, size: glyph.size, items: [item] });
    }
  }
  return rows.map((row) => row.items.sort((a, b) => a.order - b.order).map((item) => item.glyph));
}
