import { boxOf, type Matrix } from "../matrix.ts";

/** What of the page can be painted on: a box in points, y downwards, and whether its middle is cut out. */
export interface Clip {
  box: [number, number, number, number];
  /** An even-odd clip of several outlines, as browsers paint borders with: only the rim takes paint. */
  ring: boolean;
}

/** Narrows a clip by a path's box; `ring` says that its middle is left out. */
export function narrow(clip: Clip | undefined, ctm: Matrix, box: ArrayLike<number>, ring: boolean): Clip {
  const own = boxOf(ctm, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
  if (!clip) return { box: own, ring };
  return { box: intersect(clip.box, own), ring: clip.ring || ring };
}

export function intersect(a: Clip["box"], b: Clip["box"]): Clip["box"] {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

const lengths = [3, 3, 7, 5, 1];

/**
 * Whether a path is one outline with another inside it, so that its middle stays unpainted. pdf.js
 * packs operations and coordinates into one array: move, line, curve, quadratic curve, close.
 */
export function isFrame(path: ArrayLike<number> | null | undefined): boolean {
  const boxes: Clip["box"][] = [];
  for (let i = 0; path && i < path.length; ) {
    const op = path[i] as number;
    const length = lengths[op] ?? path.length;
    if (op === 0) boxes.push([Infinity, Infinity, -Infinity, -Infinity]);
    const box = boxes.at(-1);
    for (let k = i + 1; box && k + 1 < i + length; k += 2) {
      const [x, y] = [path[k] as number, path[k + 1] as number];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    i += length;
    if (boxes.length > 40) return false;
  }
  return boxes.some((outer) => boxes.some((inner) => inner !== outer && isInside(inner, outer)));
}

/** A stray point, as some programs begin an outline with, cuts nothing out. */
function isInside(inner: Clip["box"], outer: Clip["box"]): boolean {
  const hasArea = inner[2] - inner[0] > 0.5 && inner[3] - inner[1] > 0.5;
  return (
    hasArea && inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}
