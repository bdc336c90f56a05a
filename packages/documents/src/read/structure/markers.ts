import { cells, type SourceLine } from "../lines.ts";
import { cutLine } from "./columns.ts";
import { findDates } from "./dates.ts";
import { opensRange } from "./open-ranges.ts";

/**
 * Signs that are no bullets: an icon before a date, the dots of a time line before each head, and a
 * bullet that stands in a cell beside a head, which begins a line of its own.
 */
export function withoutMarkers(lines: SourceLine[]): SourceLine[] {
  const whole = lines.map(closeDateCells);
  const parted = whole.flatMap(
    (line, i) => partDate(line, whole[i - 1], whole[i + 1]) ?? partBullet(line, itemBelow(whole, i)),
  );
  const dots = timeLine(parted);
  return parted.map((line) =>
    line.bullet && (dots.has(line) || isDateCell(line)) ? { ...line, bullet: false } : line,
  );
}

/** The line's first cell is a date and nothing else: an icon stood before it. */
function isDateCell(line: SourceLine): boolean {
  const first = cells(line)[0]?.piece.text.trim() ?? "";
  return findDates(first).some(({ start, from, to }) => start && from === 0 && to === first.length);
}

/**
 * Bullets set bold and further out than all others, each with plain text or a bullet further in below it; where
 * there are no others, each with a date on its line or the next.
 */
function timeLine(lines: SourceLine[]): Set<SourceLine> {
  const bullets = lines.filter((line) => line.bullet);
  const outer = Math.min(...bullets.map(({ left }) => left));
  const heads = bullets.filter(({ left }) => left < outer + 2);
  const inner = bullets.filter((line) => !heads.includes(line));
  const below = (line: SourceLine) => lines[lines.indexOf(line) + 1];
  const isHead = (line: SourceLine) => {
    const next = below(line);
    return line.bold && next !== undefined && !heads.includes(next) && !next.bold;
  };
  const isDated = (line: SourceLine) =>
    [line, below(line)].some((one) => one && findDates(one.text).some(({ start }) => start));
  const isTimeLine =
    lines[0]?.bullet === true &&
    heads.every(isHead) &&
    (inner.length > 0 ? inner.every(({ bold }) => !bold) : heads.every(isDated));
  return new Set(isTimeLine ? heads : []);
}

/** `Jan. ⇥ 2022 ⇥ – ⇥ Baker`: words of a date that a narrow margin has drawn apart are one cell. */
function closeDateCells(line: SourceLine): SourceLine {
  const parts = cells(line);
  if (parts.length < 3 || !line.looks || line.looks.length !== parts.length) return line;
  for (let count = parts.length - 1; count > 1; count--) {
    const end = parts[count - 1]?.end ?? 0;
    const text = line.text.slice(0, end).replaceAll("\t", " ");
    const [range, ...more] = findDates(text);
    const isAll = more.length === 0 && range?.from === 0 && /^[\s–—-]*$/.test(text.slice(range.to));
    const apart = parts.slice(0, count).every(({ piece }) => findDates(piece.text)[0]?.start === undefined);
    if (isAll && apart)
      return {
        ...line,
        text: text + line.text.slice(end),
        looks: line.looks.filter((_, i) => i === 0 || i >= count),
      };
  }
  return line;
}

/** `12/2018 • Built two bridges` under `06/2014 – ⇥ Site Manager`: the end of the range in a margin, and an item beside it. */
function partDate(
  line: SourceLine,
  above: SourceLine | undefined,
  next: SourceLine | undefined,
): SourceLine[] | undefined {
  const open = above && !line.bullet ? cells(above)[0]?.piece.text : undefined;
  if (!above || !open || !opensRange(open) || !above.text.includes("\t")) return undefined;
  const mark = /\s*[・•●▪‣◦○]\s*(?=\S)/u.exec(line.text);
  const end = line.text.slice(0, mark?.index ?? 0).trimEnd();
  const range = findDates(`${open} ${end}`)[0];
  if (!mark || !end || !range?.start || range.to < open.length + 1 + end.length) return undefined;
  const from = mark.index + mark[0].length;
  const last = Math.max((line.looks?.length ?? 1) - 1, 0);
  const beside = next?.bullet ? next.left : (line.looks?.[last]?.left ?? above.looks?.[1]?.left ?? line.left);
  return [
    { ...cutLine(line, 0, end.length, 0, 0), left: above.left, joins: "no" },
    {
      ...cutLine(line, from, line.text.length, last, last),
      left: beside,
      right: line.right,
      bullet: true,
      gap: 0,
      joins: "no",
    },
  ];
}

const sign = /^[・•●▪‣]\s*(?=\S)/u;

/** A line that begins with a bullet in its text, as a cell of a table does, as a line with one. */
export function withBullet(line: SourceLine): SourceLine {
  const mark = sign.exec(line.text)?.[0].length ?? 0;
  if (mark === 0) return line;
  return { ...cutLine(line, mark, line.text.length, 0, 0), right: line.right, bullet: true, joins: "no" };
}

/** The same for a cell with an item in it, which a hyphen may mark as well. */
export function withTypedBullet(line: SourceLine): SourceLine {
  const mark = line.bullet ? 0 : (/^[-–*]\s+(?=\p{L})/u.exec(line.text)?.[0].length ?? 0);
  if (mark === 0) return withBullet(line);
  return { ...cutLine(line, mark, line.text.length, 0, 0), right: line.right, bullet: true, joins: "no" };
}

/** The first item below a line, which what goes on with its own last cell may stand above. */
function itemBelow(lines: SourceLine[], at: number): SourceLine | undefined {
  const left = lines[at]?.looks?.at(-1)?.left ?? 0;
  const below = lines.slice(at + 1, at + 5);
  const end = below.findIndex((line) => line.bullet || line.left < left);
  return below[end];
}

/** `Recruiter ⇥ ・Hired eighty people` above more bullets that stand under that cell. */
function partBullet(line: SourceLine, next: SourceLine | undefined): SourceLine[] {
  const parts = cells(line);
  const last = parts.at(-1);
  const look = line.looks?.[parts.length - 1];
  const mark = last && sign.exec(last.piece.text);
  if (line.bullet || parts.length < 2 || !last || !look || !mark || !next?.bullet) return [line];
  if (Math.abs(next.left - look.left) > 2 * next.size) return [line];
  const from = last.start + mark[0].length;
  return [
    cutLine(line, 0, parts.at(-2)?.end ?? last.start - 1, 0, parts.length - 2),
    {
      ...cutLine(line, from, line.text.length, parts.length - 1, parts.length - 1),
      left: next.left,
      bullet: true,
      gap: 0,
      joins: "no" as const,
    },
  ];
}
