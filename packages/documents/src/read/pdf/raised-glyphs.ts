import type { Segment } from "./segment.ts";

/** Puts what stands raised or lowered within a line into it: `m²`, `2nd`, the A of `LaTeX`. */
export function putIntoLines(segments: Segment[]): Segment[] {
  const put = new Set<Segment>();
  for (const small of segments) {
    const line = isSmall(small) ? segments.find((other) => standsIn(small, other)) : undefined;
    if (!line) continue;
    putInto(line, small);
    put.add(small);
  }
  return segments.filter((segment) => !put.has(segment));
}

function isSmall({ text }: Segment): boolean {
  return /^(?:[\dªºa-z]{1,3}|\p{Lu})$/u.test(text);
}

function standsIn(small: Segment, line: Segment): boolean {
  const { size, y, x0, x1, text } = line;
  const rise = (y - small.y) / size;
  if (small.x0 <= x0 || small.x0 > x1 + 0.4 * size) return false;
  // The E of `TeX` is as large as the rest, and stands lower, in room left for it.
  if (rise < -0.1 && rise > -0.45) return size > 0.95 * small.size && roomFor(small, line) >= 0;
  return rise > 0.15 && rise < 0.6 && size > 1.25 * small.size && /\p{L}|\d\D/u.test(text);
}

/** Where in a line's text a blank stands that was not drawn, but is the room of a small segment; -1 for none. */
function roomFor(small: Segment, { text, xs }: Segment): number {
  const at = xs.findIndex((x) => x > small.x0 - 0.5);
  const isRoom = at > 0 && text[at] === " " && xs[at] === xs[at + 1];
  return isRoom && Math.abs((xs[at] as number) - small.x1) < 0.2 * small.size ? at : -1;
}

function putInto(line: Segment, small: Segment): void {
  const found = line.xs.findIndex((x) => x > small.x0 - 0.5);
  let at = found < 0 ? line.text.length : found;
  const isBlank = line.text[at - 1] === " " && /^[\s,.;:)]/.test(line.text.slice(at));
  if (isBlank) at--;
  const taken = isBlank || roomFor(small, line) === at ? 1 : 0;
  line.text = line.text.slice(0, at) + small.text + line.text.slice(at + taken);
  line.xs.splice(at, taken, ...Array.from(small.text, () => small.x0));
  line.x1 = Math.max(line.x1, small.x1);
}
