import { findDates } from "../structure/dates.ts";
import { columnField } from "../structure/forms/column-names.ts";
import { findHeading, findOrnamentedHeading } from "../structure/headings.ts";
import { parsePlace } from "../structure/places.ts";
import { median, type Segment } from "./segments.ts";

/** Lines of one column, top to bottom; each line's segments from left to right. */
export interface Block {
  rows: Segment[][];
}

interface Gutter {
  x: number;
  top: number;
  bottom: number;
  score: number;
  /** The left side is no column but dates in a margin so narrow that they run over several lines. */
  wraps?: boolean;
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
  if (gutter.wraps) {
    const rows = unwrapDates(inside, gutter.x);
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

function centre(segment: { x0: number; x1: number }): number {
  return (segment.x0 + segment.x1) / 2;
}

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

function findGutter(segments: Segment[]): Gutter | undefined {
  const rows = toRows(segments);
  if (rows.length < 3) return undefined;
  let best: Gutter | undefined;
  for (const x of candidates(rows)) {
    for (const gutter of gutters(rows, x)) {
      if (gutter.score <= (best?.score ?? 0)) continue;
      if (hasWrappedDates(segments, gutter)) best = { ...gutter, wraps: true };
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
  const close = () => {
    const left = Math.min(...run.flat().map(({ x0 }) => x0));
    while (run[0] && above && goesOnCentred(above, run[0], left)) above = run.shift();
    run = untilSection(run, x);
    const lefts = run.filter((row) => row.some((segment) => centre(segment) < x && !isMark(segment)));
    const rights = run.filter((row) => row.some((segment) => centre(segment) >= x));
    const first = run[0]?.[0];
    const last = run.at(-1)?.[0];
    if (first && last && lefts.length >= 3 && rights.length >= 3) {
      const score = Math.min(lefts.length, rights.length) * 2 + run.length;
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
    const last = run.findLastIndex((row) => row.some(isOwn));
    if (run.flat().some((segment) => isOwn(segment) && findHeading(segment.text))) continue;
    const isHeading = ([one, ...more]: Segment[]) => one && more.length === 0 && findHeading(one.text);
    const first = run.findIndex(isHeading);
    if (last > 0 && first > last) return run.slice(0, first);
  }
  return run;
}

function hasWrappedDates(segments: Segment[], gutter: Gutter): boolean {
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
function unwrapDates(segments: Segment[], x: number): Segment[] {
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

/** An address that was too long to break may run a little over its column's edge. */
function isMark({ text }: Segment): boolean {
  return [...text].length < 3 && !/[\p{L}\p{N}]{2}/u.test(text);
}

function crosses(segment: Segment, x: number): boolean {
  const runsOver = isAddress(segment) && centre(segment) < x;
  return segment.x0 < x - 1 && segment.x1 > x + (runsOver ? 40 : 1);
}

function isAddress({ text }: Segment): boolean {
  return !text.includes(" ") && /\p{L}[@/.]\p{L}/u.test(text);
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

/** Where the first heading of a left column stands; what is above it there, an address, is no part of its sections. */
function topOfHeadings(inside: Segment[], { x, top }: Gutter): number {
  const first = toRows(inside.filter((segment) => centre(segment) < x)).find(
    ([one]) => one && findHeading(one.text),
  )?.[0];
  return first ? Math.max(top, first.y - 0.9 * first.size) : top;
}

/**
 * A left column of nothing but headings, each beside the first line of its section though seldom on its baseline:
 * the rows in order, each heading before its section. Undefined for any other column.
 */
function asHeadings(inside: Segment[], x: number): Segment[][] | undefined {
  const left = toRows(inside.filter((segment) => centre(segment) < x && !isMark(segment)));
  const right = toRows(inside.filter((segment) => centre(segment) >= x || isMark(segment)));
  const [first] = left.flat();
  if (!first || left.length < 3 || left.some((row) => row.length > 1)) return undefined;
  const alike = (one: Segment) => Math.abs(one.size - first.size) < 0.6 && one.bold === first.bold;
  const named = left.filter(([one]) => one && findHeading(one.text)).length;
  const unlike = left.flat().filter((one) => !alike(one));
  // A heading of a part of a section is set smaller.
  const isMixed =
    unlike.length > left.length * 0.3 ||
    unlike.some(({ size, text }) => size > first.size || text.length > 30);
  if (named < 2 || named < left.length * 0.5 || isMixed) return undefined;
  if (right.some(([one]) => one && alike(one) && findHeading(one.text))) return undefined;
  const rows = [...right];
  let above: Segment | undefined;
  for (const row of left) {
    const heading = row[0] as Segment;
    const isNear = above && heading.y - above.y < 1.7 * heading.size;
    const goesOn = isNear && (!findHeading(heading.text) || findHeading(`${above?.text} ${heading.text}`));
    const top = (goesOn && above ? above.y : heading.y) - 0.9 * heading.size;
    const at = rows.findIndex((one) => right.includes(one) && (one[0]?.y ?? 0) > top);
    rows.splice(at < 0 ? rows.length : at, 0, row);
    above = heading;
  }
  return rows;
}

/**
 * Headings at the left of a gutter with nothing beside them, and none on its other side, are headings of both sides:
 * the page is cut there and each section ordered by itself. Undefined for a column with sections of its own.
 */
function cutAtHeadings(all: Segment[], inside: Segment[], gutter: Gutter): Segment[][] | undefined {
  const left = toRows(inside.filter((segment) => centre(segment) < gutter.x));
  const right = toRows(inside.filter((segment) => centre(segment) >= gutter.x));
  const named = left.filter((row) => row.length === 1 && row[0] && findHeading(row[0].text));
  const looksLike = (one: Segment) => (row: Segment[]) =>
    row[0] && Math.abs(row[0].size - one.size) < 0.6 && row[0].bold === one.bold;
  // `Tools` may be a label as well: headings are those set as most of them are.
  const headings = named.reduce<Segment[][]>((most, [one]) => {
    const own = one ? named.filter(looksLike(one)) : [];
    return own.length > most.length ? own : most;
  }, []);
  const alike = (one: Segment) => headings.some(looksLike(one));
  const bodies = left.filter((row) => !headings.includes(row));
  const [first] = headings;
  if (!first?.[0] || headings.length < 2 || bodies.flat().filter(alike).length > bodies.length / 2)
    return undefined;
  const stands = (row: Segment[]) => {
    const { y, size } = row[0] as Segment;
    return !right
      .flat()
      .some((other) => Math.abs(other.y - 0.35 * other.size - (y - 0.35 * size)) < 0.6 * size);
  };
  // A role's title in the headings' type stands beside its dates; a heading of a column stands by itself.
  const opensColumn = (row: Segment[]) =>
    row[0] && (findHeading(row[0].text) || (alike(row[0]) && !standsBeside(row, bodies)));
  if (!headings.every(stands) || right.some(opensColumn)) return undefined;
  const cuts = headings.map(([heading]) => (heading as Segment).y - (heading as Segment).size);
  const strips = [gutter.top - 1, ...cuts, gutter.bottom + 1];
  const above = all.filter(({ y }) => y < gutter.top);
  const below = all.filter(({ y }) => y > gutter.bottom);
  const between = strips.slice(1).flatMap((to, i) => {
    const strip = inside.filter(({ y }) => y >= (strips[i] as number) && y < to);
    const heading = headings.find(([one]) => one && strip.includes(one));
    return heading ? [heading, strip.filter((segment) => !heading.includes(segment))] : [strip];
  });
  return [above, ...between, below].filter((strip) => strip.length > 0);
}

/**
 * A narrow left column of dates and places, one stack beside the first line of each entry, is no
 * column to be read by itself: each stack is read before the entry it stands beside.
 */
function asMargin(segments: Segment[], x: number): Segment[][] | undefined {
  const left = toRows(segments.filter((segment) => centre(segment) < x));
  const right = toRows(segments.filter((segment) => centre(segment) >= x));
  const textOf = (rows: Segment[][]) =>
    rows
      .flat()
      .map((segment) => segment.text)
      .join(" ");
  const isHeading = (rows: Segment[][]) =>
    !!(findHeading(textOf(rows)) ?? findOrnamentedHeading(textOf(rows)));
  const isDated = (rows: Segment[][]) => dateLike.test(textOf(rows));
  const isFlush = isFlushRight(left);
  const leading = isFlush ? 1.7 : 2.6;
  const stacks: Segment[][][] = [];
  for (const row of left) {
    const stack = stacks.at(-1);
    const before = stack?.at(-1)?.[0];
    const first = row[0] as Segment;
    const near = before && first.y - before.y < leading * Math.max(before.size, first.size);
    const goesOn =
      near && !isHeading([row]) && !isHeading(stack ?? []) && !(isDated([row]) && isDated(stack ?? []));
    if (goesOn) stack?.push(row);
    else stacks.push([row]);
  }
  const entries = stacks.filter((stack) => !isHeading(stack));
  const dated = entries.filter(isDated);
  if (entries.length < 2 || dated.length < entries.length * (isFlush ? 0.3 : 0.7)) return undefined;
  if (entries.some((stack) => stack.length > 4 || textOf(stack).length > 70)) return undefined;
  // A cell of a table may stand a little higher than the one beside it: then all of them do, by as much.
  // Above a date set flush right may stand the end of a heading.
  const topOf = (stack: Segment[][]) =>
    (isFlush ? stack.find((row) => isDated([row])) : undefined) ?? stack[0];
  const steps = dated.map((stack) => stepTo(topOf(stack)?.[0] as Segment, right));
  const usual = median(steps.map(({ step }) => step));
  const besideARow = steps.filter(
    ({ step, size }) =>
      Math.abs(step) < 0.4 * size || (Math.abs(step) < 0.8 * size && Math.abs(step - usual) < 1),
  );
  if (besideARow.length < dated.length * 0.9) return undefined;
  const rows = [...right];
  for (const stack of stacks) {
    const top = stack[0]?.[0] as Segment;
    const at = rows.findIndex((row) => right.includes(row) && (row[0]?.y ?? 0) > top.y - 0.9 * top.size);
    rows.splice(at < 0 ? rows.length : at, 0, ...stack);
  }
  return rows;
}

/** Text is set flush left: a column set flush right holds dates and labels of what stands beside it. */
function isFlushRight(rows: Segment[][]): boolean {
  const edge = median(rows.map((row) => row.at(-1)?.x1 ?? 0));
  const flush = rows.filter((row) => Math.abs((row.at(-1)?.x1 ?? 0) - edge) < 1.5);
  const begins = new Set(rows.map(([first]) => Math.round(first?.x0 ?? 0)));
  return flush.length > rows.length * 0.9 && begins.size > 3;
}

/** How far below a segment's the nearest row of the other side stands, by the tops of their letters. */
function stepTo(segment: Segment, rows: Segment[][]): { step: number; size: number } {
  const top = (one: Segment) => one.y - one.size * 0.7;
  const steps = rows.flatMap(([first]) =>
    first ? [{ step: top(first) - top(segment), size: first.size }] : [],
  );
  return (
    steps.toSorted((a, b) => Math.abs(a.step) - Math.abs(b.step))[0] ?? {
      step: Number.POSITIVE_INFINITY,
      size: 0,
    }
  );
}

const dateLike = /\b(19|20)\d\d\b|\d{1,2}[./]\d{2,4}|\u5e74/;

/** Two columns of text, as against one column of rows whose cells (dates, places, labels) stand apart. */
function isColumns(segments: Segment[], gutter: Gutter): boolean {
  const inside = segments.filter((segment) => segment.y >= gutter.top && segment.y <= gutter.bottom);
  // Bullet signs stand under one another without being a column.
  const left = toRows(inside.filter((segment) => centre(segment) < gutter.x && !isMark(segment)));
  const right = toRows(inside.filter((segment) => centre(segment) >= gutter.x));
  if (left.length < 3 || right.length < 3) return false;
  const ends = left
    .map((row) => row.at(-1))
    .map((last) => (last && isAddress(last) ? gutter.x - 6 : (last?.x1 ?? 0)))
    .sort((a, b) => a - b);
  const start = Math.min(...right.map((row) => row[0]?.x0 ?? 0));
  // One long line in ten may come close to the other column.
  const edge = ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
  if (start - edge < 6 || start - (ends.at(-1) ?? 0) < 0.5) return false;
  if (isLabels(left, right) || toRows(inside).some(namesColumns)) return false;
  const leftShare = aligned(left, right);
  const rightShare = aligned(right, left);
  const sides = [
    { rows: left, share: leftShare },
    { rows: right, share: rightShare },
  ];
  for (const { rows, share } of sides) {
    const texts = rows.map((row) => row.map((segment) => segment.text).join(" "));
    if (texts.every((text) => [...text].length < 3)) return false;
    const headings = texts.filter((text) => findHeading(text)).length;
    const dates = texts.filter((text) => dateLike.test(text) && text.length < 40).length;
    const short = texts.filter((text) => text.length < 32).length;
    const others = rows === left ? right : left;
    const beside = rows.filter((row) => standsBeside(row, others));
    const isMarginal = ({ text }: Segment) =>
      text.length < 40 && (isLittleButDates(text) || parsePlace(text) !== undefined);
    const marginal = beside.filter((row) => row.every(isMarginal)).length;
    if (marginal >= 2 && marginal >= beside.length * 0.6) return false;
    if (headings >= texts.length * 0.8 && share > 0.7) return false;
    if (dates >= texts.length * 0.5 && share > 0.6) return false;
    const stray = headings === 0 && short >= texts.length * 0.8;
    if (stray && share > 0.85) return false;
    if (stray && texts.length < 5 && share > 0.5) return false;
  }
  return true;
}

/** A row of columns' names, `Company`, `Post held`, `Dates`: what stands below is a table, to be read row by row. */
function namesColumns(row: Segment[]): boolean {
  return row.length > 2 && row.every(({ text }) => columnField(text) !== undefined);
}

/**
 * A form: short labels, nearly each beside its value. Either the values begin with the colon, or the same labels come
 * again for each entry.
 */
function isLabels(left: Segment[][], right: Segment[][]): boolean {
  const beside = left.filter((row) => standsBeside(row, right));
  const texts = left.map((row) => row.map(({ text }) => text).join(" "));
  if (beside.length < left.length * 0.55 || texts.some((text) => text.length > 60)) return false;
  const colons = right.filter(([first]) => first && /^[:：]/.test(first.text)).length;
  if (colons >= left.length * 0.6) return true;
  const again = texts.filter((text, i) => texts.indexOf(text) !== i);
  return new Set(again).size > 1 && again.length >= left.length * 0.25;
}

function isLittleButDates(text: string): boolean {
  const rest = findDates(text).reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    text,
  );
  return rest.length < text.length && (rest.match(/\p{L}/gu)?.length ?? 0) < 5;
}

/** The share of rows that stand on a baseline of the other side. */
function aligned(rows: Segment[][], others: Segment[][]): number {
  return rows.filter((row) => standsBeside(row, others)).length / rows.length;
}

function standsBeside(row: Segment[], others: Segment[][]): boolean {
  return others.some((other) => Math.abs((other[0]?.y ?? 0) - (row[0]?.y ?? 0)) < 1.5);
}
