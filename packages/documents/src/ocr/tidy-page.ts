import type { RecognisedLine, RecognisedPage, RecognisedWord } from "./page.ts";
import { repairAddresses } from "./repair-addresses.ts";

/** Words this much further apart than their line is high stand in different columns. */
const apart = 1.6;
/** Where so many lines begin at one place, a column does, and a smaller gap parts it from what stands before it. */
const fewestAtEdge = 5;
const apartAtEdge = 0.6;
/** Points that lines of one column begin apart. */
const sameEdge = 1.5;
const descenders = /[gjpqyQ,;()[\]@/|ŞşÇç]/;

/**
 * Sets right what a recogniser takes for one line because it stands at one height: a heading of one column beside the
 * name at the head of the next has a size and a baseline of its own.
 */
export function tidyPage(page: RecognisedPage): RecognisedPage {
  const parted = page.lines.map(partWords).flatMap((line) => splitWhere(line, isWide));
  const edges = parted.map(({ words }) => words[0]?.x0 ?? 0);
  const isEdge = (x: number) => edges.filter((edge) => Math.abs(edge - x) < sameEdge).length >= fewestAtEdge;
  const columns = parted.flatMap((line) =>
    splitWhere(line, (gap, next) => gap > apartAtEdge * line.height && isEdge(next.x0)),
  );
  return { ...page, lines: markBullets(columns).map(repairAddresses) };
}

/** A word whose box reaches over the next one's ends where that begins. */
function partWords(line: RecognisedLine): RecognisedLine {
  const words = line.words.map((word, i) => {
    const next = line.words[i + 1];
    return next && next.x0 > word.x0 && next.x0 < word.x1 ? { ...word, x1: next.x0 } : word;
  });
  return { ...line, words };
}

function isWide(gap: number, _next: RecognisedWord, { height }: RecognisedLine): boolean {
  return gap >= apart * height;
}

function splitWhere(
  line: RecognisedLine,
  isGap: (gap: number, next: RecognisedWord, line: RecognisedLine) => boolean,
): RecognisedLine[] {
  const groups: RecognisedWord[][] = [];
  for (const word of line.words) {
    const last = groups.at(-1)?.at(-1);
    const isMark = groups.length === 1 && groups[0]?.length === 1 && (last?.text.length ?? 0) <= 2;
    if (last && (isMark || !isGap(word.x0 - last.x1, word, line))) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  if (groups.length < 2) return [line];
  const whole = ascentOf(line.words, line.baseline);
  return groups.map((words) => {
    const baseline = baselineOf(words, line);
    const ascent = ascentOf(words, baseline);
    // A group that is all small letters tells too little of its size.
    const ratio = ascent > 0 && whole > 0 && isTall(words) ? Math.min(1, ascent / whole) : 1;
    return { words, baseline, height: line.height * (ratio < 0.85 ? ratio : 1) };
  });
}

/** What a dot, a square or a dash before a line is taken for. */
const likeBullet = /^[eoO«»+*°¢©®=~•·.,>¢]$/u;
const sameMark = 2;

/** A mark is further from its text, in heights of the line, than a word from the next. */
const apartFromText = 0.5;

/**
 * Signs that stand one below the other are the marks of a list when they are as far from their text as no word is from the
 * next, or further left than any other line about them. (An "e" that begins a line of Italian is neither.)
 */
function markBullets(lines: RecognisedLine[]): RecognisedLine[] {
  const start = ({ words }: RecognisedLine) => words[0]?.x0 ?? 0;
  const isMarked = ({ words }: RecognisedLine) => words.length > 1 && likeBullet.test(words[0]?.text ?? "");
  const marked = lines.filter(isMarked);
  return lines.map((line) => {
    const [first, ...rest] = line.words;
    if (!first || !isMarked(line)) return line;
    const alike = marked.filter((other) => Math.abs(start(other) - first.x0) < sameMark);
    const [top, bottom] = [Math.min, Math.max].map((of) => of(...alike.map(({ baseline }) => baseline))) as [
      number,
      number,
    ];
    const among = lines.filter(
      ({ baseline }) => baseline > top - 3 * line.height && baseline < bottom + 3 * line.height,
    );
    const isTaken = among.some((other) => !isMarked(other) && Math.abs(start(other) - first.x0) < sameMark);
    const standsApart = (rest[0]?.x0 ?? 0) - first.x1 > apartFromText * line.height;
    return alike.length < 2 || (isTaken && !standsApart)
      ? line
      : { ...line, words: [{ ...first, text: "•" }, ...rest] };
  });
}

/** Where letters without a tail end, in the middle of all. */
function baselineOf(words: readonly RecognisedWord[], line: RecognisedLine): number {
  const feet = words
    .filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text) && !descenders.test(text))
    .map(({ y1 }) => y1)
    .toSorted((a, b) => a - b);
  const foot = feet[Math.floor(feet.length / 2)];
  return foot !== undefined && Math.abs(foot - line.baseline) < 0.5 * line.height ? foot : line.baseline;
}

const isTall = (words: readonly RecognisedWord[]) =>
  words.some(({ text }) => /[\p{Lu}\p{N}bdfhklt]/u.test(text));

function ascentOf(words: readonly RecognisedWord[], baseline: number): number {
  return Math.max(0, ...words.map(({ y0 }) => baseline - y0));
}
