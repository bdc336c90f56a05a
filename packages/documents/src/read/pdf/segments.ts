import { UnreadableFileError } from "../unreadable.ts";
import type { Glyph } from "./glyph.ts";

/** A run of text on one baseline with no wide gap in it: a cell, a column's line, or a bullet sign. */
export interface Segment {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Where each UTF-16 unit of `text` was drawn, to lay links over it. */
  xs: number[];
  symbol: boolean;
  /** How many units of `text` at its start are bold, when what follows is not; 0 otherwise. */
  boldUntil: number;
}

/** A page has some hundreds; letters strewn over it one by one may be thousands. */
const maxSegments = 6_000;

/** Gathers glyphs into segments by where they stand, whatever order they were drawn in. */
export function toSegments(glyphs: Glyph[]): Segment[] {
  const segments: Segment[] = [];
  const rows = toBaselines(glyphs);
  const edges = sharedEdges(rows);
  const rightToLeft = isRightToLeft(glyphs);
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

/** Puts what stands raised or lowered within a line into it: `m²`, `2nd`, the A of `LaTeX`. */
function putIntoLines(segments: Segment[]): Segment[] {
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
function sharedEdges(rows: Glyph[][]): Set<number> {
  const counts = new Map<number, number>();
  const none = new Set<number>();
  for (const row of rows) {
    for (const [first] of splitAtGaps(row, none)) {
      const edge = Math.round((first?.x0 ?? 0) * 2);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 4).map(([edge]) => edge));
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

/**
 * Orders a row from left to right. What was drawn in one go stays in the order drawn, since glyphs
 * of joined scripts may overlap or stand before what they follow.
 */
function splitAtGaps(row: Glyph[], edges: Set<number>): Glyph[][] {
  const runs = untangle(drawnRuns(row)).sort((a, b) => a.x0 - b.x0);
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

interface Run {
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
  const end = (run: Run) => Math.max(...run.glyphs.map((glyph) => glyph.x1));
  const start = (run: Run) => Math.min(...run.glyphs.map((glyph) => glyph.x0));
  let widest: Run | undefined;
  let edge = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => start(a) - start(b))) {
    if (widest && edge - start(run) > 0.12 * run.size && !isOverprint(widest.glyphs, run.glyphs)) {
      tangled.add(widest);
      tangled.add(run);
    }
    if (end(run) > edge) {
      widest = run;
      edge = end(run);
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
  run.x0 = Math.min(...inked.map((glyph) => glyph.x0));
  run.x1 = Math.max(...inked.map((glyph) => glyph.x1));
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

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export function isRtl(text: string): boolean {
  return rtl.test(text);
}

interface Unit {
  text: string;
  x: number;
  bold: boolean;
}

/** A page whose text runs from right to left: a line of it does so too, though an address in it has more letters. */
export function isRightToLeft(glyphs: Glyph[]): boolean {
  let balance = 0;
  for (const { text } of glyphs) balance += isRtl(text) ? 1 : /[A-Za-z]/.test(text) ? -1 : 0;
  return balance > 0;
}

/** @param rightToLeft Which way the page's text runs */
function toSegment(glyphs: Glyph[], rightToLeft: boolean): Segment {
  const gaps = glyphs.slice(1).map((glyph, i) => glyph.x0 - (glyphs[i]?.x1 ?? glyph.x0));
  const threshold = wordGap(glyphs, gaps);
  const units: Unit[] = [];
  glyphs.forEach((glyph, i) => {
    const gap = i > 0 ? (gaps[i - 1] ?? 0) : 0;
    const previous = glyphs[i - 1];
    const backwards = previous && glyph.x1 <= previous.x0 + 0.2 * glyph.size && isRtl(glyph.text);
    const space = backwards ? previous.x0 - glyph.x1 : gap;
    const isGlued =
      previous &&
      previous.bold !== glyph.bold &&
      /\p{Ll}$/u.test(previous.text) &&
      /^\p{Lu}/u.test(glyph.text);
    // A tab that had no room left: bold type ends and the next word begins without a blank.
    if (i > 0 && (space > threshold || isGlued) && !glyph.space && !previous?.space)
      units.push({ text: " ", x: glyph.x0, bold: glyph.bold });
    units.push({ text: glyph.space ? " " : shownText(glyph), x: glyph.x0, bold: glyph.bold });
  });
  composeAccents(units);
  const ordered = glyphs.some((glyph) => isRtl(glyph.text)) ? toLogicalOrder(units, rightToLeft) : units;
  const inked = glyphs.filter((glyph) => !glyph.space);
  const weight = (test: (glyph: Glyph) => boolean) => inked.filter(test).length > inked.length / 2;
  const biggest = median(inked.map((glyph) => glyph.size));
  const first = inked[0] ?? (glyphs[0] as Glyph);
  const text: string[] = [];
  const xs: number[] = [];
  let boldUntil = 0;
  let stillBold = true;
  for (const unit of ordered) {
    if (unit.text === " " && (text.length === 0 || text.at(-1) === " ")) continue;
    if (unit.text.trim() && !unit.bold) stillBold = false;
    if (stillBold && unit.text.trim()) boldUntil = xs.length + unit.text.length;
    for (const char of unit.text) {
      text.push(char);
      for (let k = 0; k < char.length; k++) xs.push(unit.x);
    }
  }
  while (text.at(-1) === " ") {
    text.pop();
    xs.pop();
  }
  return {
    text: text.join(""),
    x0: Math.min(...inked.map((glyph) => glyph.x0), first.x0),
    x1: Math.max(...inked.map((glyph) => glyph.x1), first.x1),
    y: mode(inked.map((glyph) => glyph.y)) ?? first.y,
    size: biggest || first.size,
    bold: weight((glyph) => glyph.bold),
    italic: weight((glyph) => glyph.italic),
    xs,
    boldUntil: stillBold ? 0 : boldUntil,
    symbol: isSymbolFont(first.font),
  };
}

const accents: Record<string, string> = {
  "´": "\u0301",
  "`": "\u0300",
  ˆ: "\u0302",
  "˜": "\u0303",
  "¨": "\u0308",
  "¸": "\u0327",
  ˇ: "\u030c",
  "˚": "\u030a",
};

/** TeX's oldest fonts draw an accent and then its letter: `¸c˜ao` is `ção`. */
function composeAccents(units: Unit[]): void {
  for (let i = units.length - 2; i >= 0; i--) {
    const mark = accents[units[i]?.text ?? ""];
    const next = units[i + 1];
    if (!mark || !next) continue;
    const whole = (next.text.replace("ı", "i") + mark).normalize("NFC");
    if (whole.length !== 1) continue;
    next.text = whole;
    units.splice(i, 1);
  }
}

export function isSymbolFont(font: string): boolean {
  return /symbol|wingding|dingbat/i.test(font) || isIconFont(font);
}

function isIconFont(font: string): boolean {
  return /awesome|icon|material|marvo|academicons/i.test(font);
}

/** What a glyph says: a sign of a font of pictures is none, and a picture's name (`Map-marker-alt`) no word. */
function shownText({ text, font }: Glyph): string {
  const plain = clean(text);
  if (!plain.trim() || !isSymbolFont(font)) return plain;
  return isIconFont(font) || /[\p{L}\p{N}!-,./:-;?-~§]/u.test(plain) ? "•" : plain;
}

/**
 * The gap from which letters belong to different words: wider where a heading is letter-spaced, narrower where
 * most letters touch, since a justified line may have drawn its blanks together.
 */
function wordGap(glyphs: Glyph[], gaps: number[]): number {
  const size = median(glyphs.map((glyph) => glyph.size));
  const hasSpaces = glyphs.some((glyph) => glyph.space);
  const ordinary = (hasSpaces ? 0.3 : 0.17) * size;
  if (gaps.length < 3) return ordinary;
  const typical = median(gaps);
  if (typical > 0.1 * size && typical < 1.2 * size) return typical * 1.7 + 0.02 * size;
  const touching = gaps.filter((gap) => Math.abs(gap) < 0.03 * size).length;
  const isSet =
    touching > 0.7 * gaps.length && gaps.length > 8 && !glyphs.some(({ text }) => joined.test(text));
  return isSet ? (hasSpaces ? 0.2 : 0.13) * size : ordinary;
}

/** Scripts whose letters form clusters, which may be drawn with room between their parts. */
const joined = /[\u0590-\u109f\u1780-\u18af]/;

/** Visual left-to-right order to the order read; numbers and Latin words keep theirs. */
function toLogicalOrder(units: Unit[], rightToLeftPage: boolean): Unit[] {
  const sorted = [...units].sort((a, b) => a.x - b.x);
  const rightToLeft = sorted.filter((unit) => isRtl(unit.text)).length;
  const latin = sorted.filter((unit) => /[A-Za-z]/.test(unit.text)).length;
  const leftToRight = !rightToLeftPage && latin > rightToLeft;
  const groups: { ltr: boolean; units: typeof sorted }[] = [];
  for (const [i, unit] of sorted.entries()) {
    const strong = isRtl(unit.text) ? false : /[\p{L}\p{N}@+%]/u.test(unit.text) ? true : undefined;
    const last = groups.at(-1);
    // Numbers with a blank between them run from right to left, as words do: `0123 555 20+`.
    // A `+` before them says that they run from left to right after all.
    const partsNumbers =
      last?.ltr &&
      unit.text === " " &&
      isNumber(last.units) &&
      last.units[0]?.text !== "+" &&
      /\p{N}/u.test(sorted[i + 1]?.text ?? "");
    // A sign between two details parts an address from the number beside it.
    const partsDetails = !leftToRight && /^[•|·]$/.test(unit.text);
    if (partsDetails || (partsNumbers && !leftToRight)) groups.push({ ltr: false, units: [unit] });
    else if (last && (strong === undefined || last.ltr === strong)) last.units.push(unit);
    else groups.push({ ltr: strong ?? false, units: [unit] });
  }
  for (let i = 0; i < groups.length - 1; i++) moveNeutrals(groups[i], groups[i + 1]);
  if (leftToRight) {
    return groups.flatMap((group) => (group.ltr ? group.units : group.units.toReversed()));
  }
  for (const { ltr, units: own } of groups) {
    // `20+` is how `+20` looks there.
    if (ltr && own.at(-1)?.text === "+" && isNumber(own)) own.unshift(own.pop() as Unit);
  }
  return groups.toReversed().flatMap((group) => (group.ltr ? group.units : group.units.toReversed()));
}

function isNumber(units: Unit[]): boolean {
  return units.every(({ text }) => /^[\p{N}+()./-]*$/u.test(text));
}

/** White space and signs between two directions belong to neither: they go with the right-to-left one. */
function moveNeutrals(
  left: { ltr: boolean; units: Unit[] } | undefined,
  right: { ltr: boolean; units: Unit[] } | undefined,
): void {
  if (!left?.ltr || !right) return;
  while (left.units.length > 0 && !/[\p{L}\p{N}%+)]/u.test(left.units.at(-1)?.text ?? "")) {
    right.units.unshift(left.units.pop() as Unit);
  }
}

/** Ligatures, presentation forms and private spaces to plain characters. */
function clean(text: string): string {
  const plain = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc\u2f00-\u2fdf\u2e80-\u2eff]/.test(text)
    ? text.normalize("NFKC")
    : text;
  return plain
    .replace(
      /[\ue000-\uf02c\uf02e-\uf075\uf077-\uf0a6\uf0a8-\uf0b6\uf0b8-\uf0d7\uf0d9-\uf0fb\uf0fd-\uf8ff]/g,
      "",
    )
    .replace(/(?![\t\n\v\f\r])\p{Cc}|[\u200b\ufeff\u2060]/gu, "")
    .replace(/\u00ad/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ");
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function mode(values: number[]): number | undefined {
  return values.length > 0 ? median(values) : undefined;
}
