import type { Glyph } from "./glyph.ts";
import { isRtl } from "./logical-order.ts";

/**
 * Orders a row from left to right. What was drawn in one go stays in the order drawn, since glyphs
 * of joined scripts may overlap or stand before what they follow.
 */
export function runsOf(row: Glyph[]): Run[] {
  return untangle(drawnRuns(row)).sort((a, b) => a.x0 - b.x0);
}

/** Joins the runs of a row up to its wide gaps, and up to those before an edge that rows share. */
export function splitAtGaps(runs: Run[], edges: Set<number>): Glyph[][] {
  const parts: { glyphs: Glyph[]; x1: number; size: number }[] = [];
  for (const run of runs) {
    const last = parts.at(-1);
    const gap = last ? run.x0 - last.x1 : Number.POSITIVE_INFINITY;
    const doubled = last && isOverprint(last.glyphs, run.glyphs);
    if (doubled) continue;
    const size = last ? Math.max(last.size, run.size) : run.size;
    // A blank with room before it stands between two labels and ends no word.
    if (last && gap > 0.35 * size && run.glyphs.every((glyph) => glyph.space)) continue;
    const isMark = /^[•●▪‣◦–-]$/.test(run.glyphs[0]?.text ?? "");
    const atEdge = gap > (isMark ? 0.25 : 0.45) * size && edges.has(Math.round(run.x0 * 2));
    if (last && gap < 1.3 * size && !atEdge) {
      last.glyphs.push(...run.glyphs);
      last.x1 = Math.max(last.x1, run.x1);
      last.size = run.size;
    } else {
      parts.push({ glyphs: [...run.glyphs], x1: run.x1, size: run.size });
    }
  }
  return parts.map((part) => part.glyphs);
}

/** Where text goes on in a row behind more room than a blank has. */
export function startsBehindRoom(runs: Run[]): number[] {
  return runs.flatMap(({ x0, size }, i) => {
    const last = runs[i - 1];
    // Behind a bullet's sign its item begins, and no column.
    const isMarked = !last?.glyphs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
    return last && !isMarked && x0 - last.x1 > 0.7 * Math.max(size, last.size) ? [x0] : [];
  });
}

export interface Run {
  glyphs: Glyph[];
  x0: number;
  x1: number;
  size: number;
}

function drawnRuns(row: Glyph[]): Run[] {
  const runs: Run[] = [];
  for (const glyph of row) {
    const run = runs.at(-1);
    const previous = run?.glyphs.at(-1);
    const near = previous && follows(previous, glyph);
    const backwards = previous && isRtl(glyph.text) && Math.abs(previous.x0 - glyph.x1) < 0.9 * glyph.size;
    if (run && previous && (near || backwards) && !(glyph.space && wide(glyph))) {
      run.glyphs.push(glyph);
      run.x0 = Math.min(run.x0, glyph.x0);
      run.x1 = Math.max(run.x1, glyph.x1);
    } else if (!(glyph.space && wide(glyph))) {
      runs.push({ glyphs: [glyph], x0: glyph.x0, x1: glyph.x1, size: glyph.size });
    }
  }
  for (const run of runs) trimSpaces(run);
  return runs.filter((run) => run.glyphs.length > 0);
}

/**
 * Letters drawn one by one in any order may seem to follow one another although what stands between
 * them was drawn elsewhere: where runs lie within each other, each letter goes by its own place.
 */
function untangle(runs: Run[]): Run[] {
  const tangled = new Set<Run>();
  // Blanks count here, which a run's own edges leave out.
  const wholes = runs.map((run) => ({ run, ...extentOf(run.glyphs) })).sort((a, b) => a.x0 - b.x0);
  let widest: Run | undefined;
  let edge = Number.NEGATIVE_INFINITY;
  for (const { run, x0, x1 } of wholes) {
    if (widest && edge - x0 > 0.12 * run.size && !isOverprint(widest.glyphs, run.glyphs)) {
      tangled.add(widest);
      tangled.add(run);
    }
    if (x1 > edge) {
      widest = run;
      edge = x1;
    }
  }
  const isFree = (run: Run) => run.glyphs.every((glyph) => glyph.space || upright.test(glyph.text));
  if (tangled.size === 0 || ![...tangled].every(isFree)) return runs;
  const single = (glyph: Glyph): Run => ({ glyphs: [glyph], x0: glyph.x0, x1: glyph.x1, size: glyph.size });
  return runs.flatMap((run) => (tangled.has(run) ? run.glyphs.map(single) : [run]));
}

const upright = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N},.;:!?()"'’“”–—-]+$/u;

/**
 * Whether a glyph goes on where the one before ended. Letters that may stand anywhere (some files
 * draw them one by one, in any order) must touch; joined scripts and accents keep the order drawn.
 */
function follows(previous: Glyph, glyph: Glyph): boolean {
  const gap = glyph.x0 - previous.x1;
  const isUpright = (one: Glyph) => one.space || upright.test(one.text);
  if (!isUpright(previous) || !isUpright(glyph)) return Math.abs(gap) < 0.9 * glyph.size;
  const narrower = Math.min(glyph.x1 - glyph.x0, previous.x1 - previous.x0);
  return gap > -0.6 * narrower - 0.02 * glyph.size && gap < 0.3 * glyph.size;
}

/** Producers that move by drawing a wide space make gaps, not words. */
function wide(glyph: Glyph): boolean {
  return glyph.x1 - glyph.x0 > 1.5 * glyph.size;
}

/** Spaces at the ends of a drawn run have no ink: the gap decides instead, so that cells stay apart. */
function trimSpaces(run: Run): void {
  let spaces = 0;
  while (run.glyphs.at(-1 - spaces)?.space) spaces++;
  if (spaces > 3) run.glyphs.splice(run.glyphs.length - spaces + 1);
  const inked = run.glyphs.filter((glyph) => !glyph.space);
  if (inked.length === 0) {
    run.glyphs = run.glyphs.slice(0, 1);
    return;
  }
  Object.assign(run, extentOf(inked));
}

/** The left and the right edge of glyphs, of which there is one at least. */
export function extentOf(glyphs: Glyph[]): { x0: number; x1: number } {
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
  }
  return { x0, x1 };
}

/** The same text drawn twice a hair apart is how some producers make bold. */
function isOverprint(done: Glyph[], next: Glyph[]): boolean {
  const before = done.slice(-next.length);
  return (
    next.length > 0 &&
    before.length === next.length &&
    next.every((glyph, i) => {
      const other = before[i];
      return (
        other &&
        other.text === glyph.text &&
        Math.abs(other.x0 - glyph.x0) < 0.15 * glyph.size &&
        !glyph.space
      );
    })
  );
}
