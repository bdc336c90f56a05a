import { boxOf, type Matrix } from "./matrix.ts";

/** What of the page can be painted on: a box in points, y downwards, and whether its middle is cut out. */
export interface Clip {
  box: [number, number, number, number];
  /** An even-odd clip of several outlines, as browsers paint borders with: only the rim takes paint. */
  ring: boolean;
}

/** Narrows a clip by a path's box; `outlines` says how many closed shapes the path has. */
export function narrow(clip: Clip | undefined, ctm: Matrix, box: ArrayLike<number>, ring: boolean): Clip {
  const own = boxOf(ctm, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
  if (!clip) return { box: own, ring };
  return { box: intersect(clip.box, own), ring: clip.ring || ring };
}

export function intersect(a: Clip["box"], b: Clip["box"]): Clip["box"] {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

const lengths = [3, 3, 7, 5, 1];

/** How many outlines a path has: pdf.js packs operations and coordinates into one array. */
export function countOutlines(path: ArrayLike<number> | null | undefined): number {
  let outlines = 0;
  for (let i = 0; path && i < path.length; i += lengths[path[i] as number] ?? path.length) {
    if (path[i] === 0) outlines++;
  }
  return outlines;
}
