import { findDates } from "../structure/dates.ts";
import { findHeading } from "../structure/headings.ts";
import { parsePlace } from "../structure/places.ts";
import type { Gutter } from "./gutter.ts";
import { isLittleButDates } from "./real-columns.ts";
import { centre, toRows } from "./rows.ts";
import type { Segment } from "./segment.ts";

export function hasWrappedDates(segments: Segment[], gutter: Gutter): boolean {
  const inside = segments.filter(({ y }) => y >= gutter.top && y <= gutter.bottom);
  const unwrapped = unwrapDates(inside, gutter.x);
  if (unwrapped.length === inside.length) return false;
  const texts = unwrapped.filter((segment) => centre(segment) < gutter.x).map(({ text }) => text);
  const entries = texts.filter((text) => !findHeading(text));
  const dates = entries.filter(isLittleButDates).length;
  const places = entries.filter((text) => parsePlace(text.replace(/,$/, ""))).length;
  // Under headings of its own a side is a margin if it holds little but dates and places, else if all is short.
  if (texts.length - entries.length > 1) return dates > 0 && dates + places >= entries.length * 0.4;
  return dates > 0 && entries.every((text) => text.length < 30 || isLittleButDates(text));
}

/**
 * Dates in a narrow margin run over lines: `January` above `2018 – Present`. Each such stack becomes one
 * cell of the row that it stands beside.
 */
export function unwrapDates(segments: Segment[], x: number): Segment[] {
  const left = toRows(segments.filter((segment) => centre(segment) < x));
  const right = toRows(segments.filter((segment) => centre(segment) >= x));
  if (left.some((row) => row.length > 1) || left.length > right.length + 4) return segments;
  const merged: Segment[] = [];
  const gone = new Set<Segment>();
  const rows = left.flat();
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i] as Segment;
    const beside = right.find(([cell]) => cell && Math.abs(cell.y - first.y) < 0.4 * first.size)?.[0];
    if (!beside) continue;
    for (let end = Math.min(rows.length, i + 4); end > i + 1; end--) {
      const stack = rows.slice(i, end);
      const one = stack.every(({ y, size }, k) => k === 0 || y - (stack[k - 1]?.y ?? 0) < 1.7 * size);
      const joined = one ? joinStack(stack, beside.y) : undefined;
      if (!joined) continue;
      merged.push(joined);
      for (const part of stack) gone.add(part);
      i = end - 1;
      break;
    }
  }
  return [...segments.filter((segment) => !gone.has(segment)), ...merged];
}

/** The stack as one segment, if it is one range of dates together and none of its lines is one by itself. */
function joinStack(stack: Segment[], y: number): Segment | undefined {
  const [first] = stack;
  const rangeOf = (text: string) => {
    const [range, ...others] = findDates(text);
    const isRange = others.length === 0 && (range?.start !== undefined || range?.current === true);
    const isAll = isRange && !/[\p{L}\d]/u.test(text.slice(0, range?.from) + text.slice(range?.to));
    return isAll ? range : undefined;
  };
  let text = "";
  const xs: number[] = [];
  for (const segment of stack) {
    const hyphen = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(segment.text);
    if (hyphen) {
      text = text.slice(0, -1);
      xs.pop();
    } else if (text) {
      text += " ";
      xs.push(segment.x0);
    }
    text += segment.text;
    xs.push(...segment.xs);
  }
  const whole = rangeOf(text);
  // `2018 – Present` is a range by itself; with `January` above it says more.
  const saysLess = (segment: Segment) =>
    (rangeOf(segment.text)?.start?.length ?? 0) < (whole?.start?.length ?? 0) ||
    /[-–—]\s*$/.test(segment.text);
  if (!first || !whole || !stack.every(saysLess)) return undefined;
  const x0 = Math.min(...stack.map((segment) => segment.x0));
  return { ...first, text, xs, x0, x1: Math.max(...stack.map((segment) => segment.x1)), y, boldUntil: 0 };
}
