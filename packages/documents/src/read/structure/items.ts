import { cut, joinPieces, type Piece, type SourceLine } from "../lines.ts";
import { findDates } from "./dates.ts";
import { monthNumber } from "./months.ts";
import { breaksRange } from "./open-ranges.ts";
import { parsePlace } from "./places.ts";
import { isDegree, isSchool, titleScore } from "./words.ts";
import { namesWhere, wrapsHead } from "./wrapped-heads.ts";

/** A bullet or a paragraph: the lines it runs over and its text as one piece. */
export interface Item {
  lines: SourceLine[];
  bullet: boolean;
  piece: Piece;
}

/** Puts wrapped lines back together: bullets with what hangs under them, paragraphs with their next lines. */
export function toItems(lines: SourceLine[]): Item[] {
  const groups: SourceLine[][] = [];
  const width = widest(lines);
  const longest = Math.max(...lines.map((line) => (line.right === 0 ? line.text.length : 0)));
  const habits = habitsOf(lines, width);
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOnInText(group, line, longest)) {
      group.push(line);
      continue;
    }
    const isHead = group?.length === 1 && namesWhere(groups.at(-2)?.at(-1), group[0] as SourceLine, line);
    if (group && !isHead && continues(group, line, width, habits)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group,
    bullet: group[0]?.bullet ?? false,
    piece: joinPieces(group.map((line) => cut(line))),
  }));
}

/** The right edge text reaches in each block, to tell a full line from a short one. */
function widest(lines: SourceLine[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const line of lines) {
    if (line.text.includes("\t")) continue;
    edges.set(line.block, Math.max(edges.get(line.block) ?? 0, line.right));
  }
  return edges;
}

/** How these lines are set. */
interface Habits {
  /** The space above a line that goes on in the middle of a sentence. */
  leading: number;
  /** Each sentence begins a line of its own, though there was room beside the one before. */
  breaksSentences: boolean;
}

function habitsOf(lines: SourceLine[], width: Map<number, number>): Habits {
  const gaps: number[] = [];
  let breaks = 0;
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (
      !last ||
      line.bullet ||
      line.block !== last.block ||
      line.right === 0 ||
      /\t/.test(last.text + line.text)
    )
      return;
    if (/^\p{Ll}/u.test(line.text) && last.text.length > 40) gaps.push(line.gap);
    const room = (last.edge ?? width.get(line.block) ?? 0) - last.right;
    const isSentence = last.text.split(" ").length > 4 && /[.!?。]$/.test(last.text);
    const opens = /^\P{Ll}/u.test(line.text) && line.text.split(" ").length > 4 && /[.!?。]$/.test(line.text);
    if (isSentence && opens && line.gap < 0.2 && room > 12 * line.size && !last.bold && !line.bold) breaks++;
  });
  const leading = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return { leading: Math.min(leading, 0.3), breaksSentences: breaks > 0 };
}

function continues(
  group: SourceLine[],
  line: SourceLine,
  width: Map<number, number>,
  habits: Habits,
): boolean {
  const first = group[0] as SourceLine;
  const last = group.at(-1) as SourceLine;
  if (line.joins === "yes") return true;
  if (brokenByHand(first, last, line)) return true;
  if (line.joins === "no" || line.bullet || line.headingLevel > 0) return false;
  if (breaksRange(last.text, line.text)) return true;
  if (endsSchooling(last.text, line.text)) return false;
  // A word is broken: `Trinity College Bal-` above `lyorney, Dublin`.
  const isBroken = /\p{Ll}{2}[-\u2010]$/u.test(last.text) && /^\p{Ll}{2}/u.test(line.text);
  if (isBroken && line.block === last.block && line.gap < 0.3 && line.size === last.size) return true;
  if (group.length === 1 && wrapsHead(last, line)) return true;
  if (endsDated(last.text) && endsDated(line.text)) return false;
  if (closesHead(last.text) && !first.bullet && !/^[\p{Ll},;)&]/u.test(line.text)) return false;
  if (hangsUnderCell(last, line)) return true;
  if (line.text.includes("\t") || (last.text.includes("\t") && !first.bullet)) return false;
  const startsLow = /^[\p{Ll},;)&]/u.test(line.text);
  if (line.block !== last.block) return startsLow && !/[.!?:]$/.test(last.text) && last.text.length > 40;
  if (line.gap > 0.45) return false;
  if (line.right === 0) return continuesText(first, last, line, startsLow);
  if (Math.abs(line.size - last.size) > 0.6 || line.bold !== endsBold(last)) {
    if (!(startsLow && line.gap < 0.2)) return false;
  }
  if (!first.bullet && opensDetail(line.text) && !/[,&]$/.test(last.text)) return false;
  if (completesName(last, line)) return true;
  const edge = last.edge ?? width.get(line.block) ?? 0;
  const room = edge - last.right;
  const firstWord = (line.text.split(" ")[0] ?? "").length * line.size * 0.5;
  const endsSentence = /[.!?]$/.test(last.text) && !startsLow;
  // A paragraph of its own, though the one above filled its last line nearly.
  const wasFull = endsSentence
    ? room < firstWord && line.gap < habits.leading + 0.08 && (first.bullet || !habits.breaksSentences)
    : room < firstWord + 2 * line.size;
  if (first.bullet) {
    const hangs = line.left >= first.left - Math.max(1.5, 0.25 * first.size);
    // A hyphen that was typed before a text hangs nothing: its lines go on under the hyphen itself.
    const underMark = first.mark !== undefined && Math.abs(line.left - first.mark) < 2;
    if (!hangs && underMark) return line.gap < 0.2 && (startsLow || wasFull) && !startsEntry(line, last);
    return hangs && (startsLow || wasFull || line.left > first.left - 1.5) && !startsEntry(line, last);
  }
  const dates = findDates(line.text);
  const closes = dates.some(({ to }) => to > line.text.length - 3) && /\s[|•·]\s|\t/.test(line.text);
  const isDated = dates.length > 0 && (line.text.length < 60 || closes) && !startsLow;
  // A sentence may end with a year: `… under 1.5% on X-ray since 2020.`
  const isSentence = /[.!?]$/.test(line.text) && !/[.!?:]$/.test(last.text) && wasFull;
  if (isDated && !isSentence) return false;
  const breaksOff =
    startsLow ||
    /(?:[,&/–-]|\s(?:and|of|for|the|in|de|des|du|la|le|et|y|en|und|für|der|die|e|di|van|voor|do|da))$/iu.test(
      last.text,
    );
  const isNarrow = wasFull && breaksOff && line.gap < 0.2 && line.italic === last.italic;
  if (Math.abs(line.left - last.left) >= 3) return false;
  // A school in italics below its degree.
  if (line.italic !== last.italic && !breaksOff && isSchool(line.text)) return false;
  return (wasFull && last.text.length > 30) || isNarrow || endsName(last, line);
}

/** `2011 – 2013 ⇥ …, Universidad Politécnica del` above `Cantábrico` in the same column: a cell broken after a word that ends nothing. */
function hangsUnderCell(last: SourceLine, line: SourceLine): boolean {
  const cell = last.looks?.at(-1);
  if (!cell || line.text.includes("\t") || line.gap > 0.3 || line.block !== last.block) return false;
  if (Math.abs(cell.left - line.left) > 2 || (last.text.split("\t").at(-1) ?? "").length < 30) return false;
  return /\s(?:and|of|for|the|in|de|des|du|del|della|la|le|et|y|en|und|für|der|die|das|e|di|do|da|van|voor|au|aux|zur|zum|nota|note)$|[&,-]$/iu.test(
    last.text,
  );
}

/** `Major in Marketing`, `GPA: 3.8`: by its first words a short line says more of a degree, and goes on with no name. */
function opensDetail(text: string): boolean {
  return (
    text.length < 70 &&
    /^(?:(?:double )?majors? in|majors?:|minors? in|minors?:|concentration|speciali[sz]ation|c?gpa|thesis|dissertation|fachrichtung|schwerpunkt|vertiefung|abschluss|abschlussnote|gesamtnote|mention|spécialité|especialidad|indirizzo|profiel)(?![\p{L}])/iu.test(
      text,
    )
  );
}

/** `…, Hollowbrook College, 2014`: the date ends what is said of a school; and a line that names another degree and school begins. */
function endsSchooling(last: string, line: string): boolean {
  if (!/^\p{Lu}/u.test(line) || !isSchool(last)) return false;
  const isDated = line.length > 30 && findDates(last).some(({ to }) => to > last.length - 2);
  return isDated || (isDegree(last) && isDegree(line) && isSchool(line) && findDates(last).length > 0);
}

/** `2013-2015 …` below `2015-2018 …`, `…, 2023` below `…, 2021`: each line has a date of its own. */
function opensDated(last: string, line: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(line)) return false;
  const [own] = findDates(line);
  const before = findDates(last).at(-1);
  const ends = (text: string, to: number) => !/[\p{L}\d]/u.test(text.slice(to));
  // `… (Oct` above `2009 – Apr 2013)`
  if (monthNumber(/\p{L}+(?=[.,]?$)/u.exec(last)?.[0] ?? "") !== undefined) return false;
  if (own?.from === 0 && own.start) return true;
  return own !== undefined && before !== undefined && ends(line, own.to) && ends(last, before.to);
}

/** `CEDAR VALLEY HIGH` above `SCHOOL`: the word that says what is named stands below the name. */
function completesName(last: SourceLine, line: SourceLine): boolean {
  const isWord =
    /^(?:university|college|(?:high |secondary )?school|institute(?: of technology)?|academy|polytechnic|universität|hochschule|universidad)$/i.test(
      line.text,
    );
  const alike =
    line.bold === last.bold && line.italic === last.italic && Math.abs(line.size - last.size) < 0.3;
  return (
    isWord &&
    alike &&
    line.gap < 0.2 &&
    line.block === last.block &&
    !isSchool(last.text) &&
    !isDegree(last.text) &&
    last.text.length < 50 &&
    /\p{L}$/u.test(last.text)
  );
}

/** In Word's files a bullet that was typed and broken by hand: a paragraph of its own goes on in the middle of the sentence. */
function brokenByHand(first: SourceLine, last: SourceLine, line: SourceLine): boolean {
  const isPlain = !line.bullet && line.headingLevel === 0 && !/\t/.test(last.text + line.text);
  return (
    first.bullet &&
    isPlain &&
    line.joins === "no" &&
    line.gap === 0 &&
    line.block === last.block &&
    line.bold === last.bold &&
    last.text.length > 40 &&
    /[\p{L},]$/u.test(last.text) &&
    /^\p{Ll}/u.test(line.text)
  );
}

/** In a narrow column a long name breaks: the word that comes next would not have fitted beside it. */
function endsName(last: SourceLine, line: SourceLine): boolean {
  const { edge } = last;
  if (!edge || last.block !== line.block) return false;
  if (edge - last.left > 220 && !last.boldUntil) return false;
  const alike =
    endsBold(last) === line.bold && last.italic === line.italic && Math.abs(last.size - line.size) < 0.3;
  const perChar = (last.right - last.left) / Math.max(1, last.text.length);
  const room = edge - last.right;
  const wordWidth = ((line.text.split(" ")[0] ?? "").length + 1) * perChar;
  if (!alike || line.gap > 0.15 || room > wordWidth || line.text.split(" ").length > 3) return false;
  return (
    !standsAlone(line.text) &&
    /^\p{Lu}/u.test(line.text) &&
    !/[\d:|@]/.test(line.text) &&
    !/[.!?:]$/.test(last.text)
  );
}

/** A short line that says something by itself, and is no end of the sentence above. */
function standsAlone(text: string): boolean {
  return (
    !/[.!?;,]$/.test(text) &&
    (isDegree(text) || isSchool(text) || titleScore(text) >= 1 || parsePlace(text) !== undefined)
  );
}

/** A line closed by a range of dates is an entry of its own beside another such line. */
function endsDated(text: string): boolean {
  return findDates(text).some((range) => (range.start ?? range.current) && range.to > text.length - 3);
}

/** Plain text that was wrapped at a width: the next line's first word would not have fitted on the one above. */
function goesOnInText(group: SourceLine[], line: SourceLine, longest: number): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || line.right !== 0 || line.joins !== "unknown" || line.bullet || line.gap > 0)
    return false;
  if (longest < 60 || longest > 100 || line.headingLevel > 0 || line.left < first.left - 1) return false;
  if (/[.!?:]$/.test(last.text) || /\t/.test(last.text + line.text)) return false;
  if (endsSchooling(last.text, line.text) || opensDated(last.text, line.text)) return false;
  if (!first.bullet && opensDetail(line.text)) return false;
  if (!first.bullet && line.text.length < 40 && /^\p{Lu}/u.test(line.text) && standsAlone(line.text))
    return false;
  return last.text.length + 1 + (line.text.split(" ")[0] ?? "").length > longest;
}

/** Plain text: a wrapped line is indented under its bullet or follows a line of full length. */
function continuesText(first: SourceLine, last: SourceLine, line: SourceLine, startsLow: boolean): boolean {
  // `mrt 2015 - dec 2018 | Voorbeeld` below an item begins another job, though months have no capitals there.
  const isDated = findDates(line.text).some(({ start, from }) => start && from === 0);
  if (first.bullet) return line.left >= first.left - 1 && line.left > 0 ? true : startsLow && !isDated;
  if (opensDated(last.text, line.text) || opensDetail(line.text)) return false;
  if (findDates(line.text).length > 0 && line.text.length < 60) return false;
  if (line.text.length < 40 && !startsLow && standsAlone(line.text)) return false;
  return (
    last.text.length >= 60 &&
    !line.bold &&
    (startsLow || !/[.:!?]$/.test(last.text)) &&
    line.left === last.left
  );
}

/** Whether a line's last words are bold: one that begins bold and goes on plain is bold for the most part only. */
function endsBold(line: SourceLine): boolean {
  return line.bold && !line.boldUntil;
}

/** `Title / Employer / Town / 2022 – present`: a range behind a sign closes a head, and a text below begins. */
function closesHead(text: string): boolean {
  const range = findDates(text).at(-1);
  if (!range || (!range.start && !range.current) || range.to < text.length - 2) return false;
  return /[,;:|/·•–—(\t]\s*$/.test(text.slice(0, range.from));
}

function startsEntry(line: SourceLine, last: SourceLine): boolean {
  return line.bold && !last.bold && line.text.length < 80;
}
