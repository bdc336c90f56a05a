import { cells, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import { type DateRange, findDates } from "./dates.ts";
import { type Item, toItems } from "./items.ts";
import { parsePlace } from "./places.ts";

/** A cell of an entry's head with its dates taken out. */
export interface Fragment {
  piece: Piece;
  bold: boolean;
  italic: boolean;
  line: SourceLine;
  /** Which line of the head it stood on, from 0, and which cell of that line. */
  row: number;
  cell: number;
}

export interface DatedPiece {
  range: DateRange;
  piece: Piece;
  start?: Piece;
  end?: Piece;
}

export interface Entry {
  head: SourceLine[];
  fragments: Fragment[];
  dates: DatedPiece[];
  body: Item[];
}

/** Splits a section into entries: a head of short lines with a date, then paragraphs and bullets. */
export function splitEntries(lines: SourceLine[]): Entry[] {
  const groups: { head: Item[]; body: Item[] }[] = [];
  const items = toItems(withSides(lines));
  const hasDates = items.some((item) => isDated(item));
  items.forEach((item, i) => {
    const group = groups.at(-1);
    if (group && item.lines[0]?.side) {
      group.head.push(item);
    } else if (!group) {
      groups.push(isHeadLike(item, hasDates) ? { head: [item], body: [] } : { head: [], body: [item] });
    } else if (item.bullet && !isBulletHead(item, items, i, group)) {
      group.body.push(item);
    } else if (group.body.length > 0 || group.head.length === 0) {
      if (opensEntry(item, items, i, group)) groups.push({ head: [item], body: [] });
      else group.body.push(item);
    } else if (closesHead(item, items, i, group.head)) {
      groups.push({ head: [item], body: [] });
    } else if (isHeadLike(item, hasDates) && group.head.length < 5) {
      group.head.push(item);
    } else {
      group.body.push(item);
    }
  });
  return groups.map((group) => toEntry(group.head, group.body));
}

function startsBold(line: SourceLine): boolean {
  return line.bold || (line.boldUntil ?? 0) > 2;
}

/** Dates, durations and places set flush right beside a bullet are parted from it. */
function withSides(lines: SourceLine[]): SourceLine[] {
  let hang: number | undefined;
  const main = lines.flatMap((line) => {
    if (line.bullet) hang = line.left;
    const wraps =
      hang !== undefined && Math.abs(line.left - hang) < 2 && line.gap < 0.3 && !line.bold && !line.boldUntil;
    if (!line.bullet && !wraps) hang = undefined;
    const parts = cells(line);
    const last = parts.at(-1);
    const before = parts.at(-2);
    if (!last || !before || !(line.bullet || wraps)) return [line];
    const isSide =
      last.piece.text.length < 45 &&
      (/^\(?\d+ (?:years?|months?|yrs?|mos?)/i.test(last.piece.text) ||
        takeDates(last.piece).rest.length === 0 ||
        !!parsePlace(last.piece.text));
    if (!isSide) return [line];
    const from = last.start;
    const side = {
      ...line,
      text: line.text.slice(from),
      start: line.start + from,
      left: line.right,
      bullet: false,
      side: true,
      joins: "no" as const,
      links: [],
    };
    return [
      { ...line, text: line.text.slice(0, from - 1), end: line.start + from - 1, right: line.right - 60 },
      side,
    ];
  });
  // A wrapped bullet must not be cut in two by the margin's text: sides go before the bullet they stood by.
  const ordered: SourceLine[] = [];
  for (const line of main) {
    let at = ordered.length;
    while (line.side && at > 0 && !ordered[at - 1]?.bullet && ordered[at - 1]?.gap === 0) at--;
    ordered.splice(line.side && at > 0 ? at - 1 : at, 0, line);
  }
  return ordered;
}

function isDated(item: Item): boolean {
  return findDates(item.piece.text).some((date) => date.start || item.piece.text.length < 90);
}

function isHeadLike(item: Item, sectionHasDates: boolean): boolean {
  const { text } = item.piece;
  if (item.bullet) return false;
  if (item.lines.some((line) => line.headingLevel > 0)) return true;
  if (item.lines.length > 2 || text.length > 160) return false;
  if (item.lines[0]?.text.includes("\t")) return true;
  if (/[.!;]$/.test(text) && text.length > 60 && !/\b(?:Inc|Ltd|Corp|Co|GmbH)\.$/.test(text)) return false;
  if (text.length > 100 && !(sectionHasDates && isDated(item))) return false;
  return true;
}

/** Some resumes put a bullet before each entry's head; then its date or bold type tells. */
function isBulletHead(item: Item, items: Item[], i: number, group: { head: Item[] }): boolean {
  const headIsBullet = group.head.length > 0 && group.head.every((head) => head.bullet);
  const next = items[i + 1];
  const indented = next?.bullet === true && (next.lines[0]?.left ?? 0) > (item.lines[0]?.left ?? 0) + 4;
  return headIsBullet || (indented && isDated(item) && item.piece.text.length < 120);
}

function opensEntry(item: Item, items: Item[], i: number, group: { head: Item[]; body: Item[] }): boolean {
  const line = item.lines[0] as SourceLine;
  const head = group.head[0]?.lines[0];
  if (line.headingLevel > 0) return true;
  if (isDated(item) && isHeadLike(item, true)) return true;
  if (!isHeadLike(item, true)) return false;
  if (items[i + 1]?.lines[0]?.side && group.body.length > 0) return true;
  const nextDated = items.slice(i + 1, i + 3).some((next) => !next.bullet && isDated(next));
  const sameLook =
    head &&
    Math.abs(head.left - line.left) < 3 &&
    startsBold(head) === startsBold(line) &&
    Math.abs(head.size - line.size) < 0.6;
  if (startsBold(line) && (!head || startsBold(head)) && !(group.body.at(-1)?.lines[0]?.bold ?? false))
    return true;
  if (nextDated && (sameLook || line.gap > 0.2 || !head)) return true;
  const afterBullets = group.body.at(-1)?.bullet === true;
  return (
    afterBullets &&
    line.gap > 0.4 &&
    item.piece.text.length < 80 &&
    (sameLook ?? true) &&
    !/[.;]$/.test(item.piece.text)
  );
}

function closesHead(item: Item, items: Item[], i: number, head: Item[]): boolean {
  const line = item.lines[0] as SourceLine;
  const first = head[0]?.lines[0] as SourceLine;
  const headDated = head.some((other) => isDated(other));
  if (line.headingLevel > 0 && head.length > 0) {
    return line.headingLevel <= first.headingLevel || (headDated && first.headingLevel > 0);
  }
  if (headDated && isDated(item)) return true;
  if (!headDated) return false;
  const clearGap =
    line.gap > 0.45 &&
    line.gap > Math.max(...head.slice(1).map((other) => other.lines[0]?.gap ?? 0), 0) + 0.15;
  const boldAgain =
    line.bold && first.bold && head.length > 1 && !head.slice(1).some((other) => other.lines[0]?.bold);
  const nextDated = items.slice(i + 1, i + 2).some((next) => !next.bullet && isDated(next));
  return (
    (clearGap && isHeadLike(item, true)) ||
    (boldAgain && line.gap > 0.1) ||
    (nextDated && line.bold && first.bold)
  );
}

function toEntry(headItems: Item[], body: Item[]): Entry {
  const head = headItems.flatMap((item) => item.lines);
  const entry: Entry = { head, fragments: [], dates: [], body };
  head.forEach((line, row) => {
    cells(line).forEach((cell, at) => {
      const { rest, dates } = takeDates(cell.piece);
      entry.dates.push(...dates);
      for (const piece of rest.filter((part) => !isDuration(part.text))) {
        entry.fragments.push({ piece, bold: line.bold, italic: line.italic, line, row, cell: at });
      }
    });
  });
  // A head without a date may carry it on the first short line of its body.
  const first = body[0];
  if (entry.dates.length === 0 && first && first.piece.text.length < 45) {
    const { rest, dates } = takeDates(first.piece);
    if (dates.length > 0 && rest.length === 0) {
      entry.dates.push(...dates);
      entry.body = body.slice(1);
    }
  }
  return entry;
}

/** `2 years 3 months`, which follows from the dates. */
export function isDuration(text: string): boolean {
  return /^[\s·•,(|–-]*(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)\.?[\s,)]*)+$/i.test(
    text,
  );
}

/** Takes the date ranges out of a piece; what stood around them comes back without hanging signs. */
export function takeDates(piece: Piece): { rest: Piece[]; dates: DatedPiece[] } {
  const dates: DatedPiece[] = [];
  const rest: Piece[] = [];
  let from = 0;
  for (const range of findDates(piece.text)) {
    const dated: DatedPiece = { range, piece: slicePiece(piece, range.from, range.to) };
    if (range.startAt) dated.start = slicePiece(piece, ...range.startAt);
    if (range.endAt) dated.end = slicePiece(piece, ...range.endAt);
    dates.push(dated);
    rest.push(trimSigns(slicePiece(piece, from, range.from)));
    from = range.to;
  }
  const tail = slicePiece(piece, from);
  const duration =
    /^[\s·•,(|–-]*(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)\.?[\s,]*)+\)?/i.exec(
      tail.text,
    );
  const cutAt = duration && dates.length > 0 ? duration[0].length : 0;
  rest.push(trimSigns(slicePiece(tail, cutAt)));
  return { rest: rest.filter((part) => /[\p{L}\p{N}]/u.test(part.text)), dates };
}

/** Takes separators, and brackets that are not a pair, off the ends. */
export function trimSigns(piece: Piece): Piece {
  let { text } = piece;
  let from = 0;
  const lead = /^[\s,;:|·•–—―\-/]+/.exec(text);
  if (lead) from = lead[0].length;
  text = text.slice(from);
  let to = piece.text.length;
  const tail = /[\s,;:|·•–—―\-/(]+$/.exec(text);
  if (tail) to -= tail[0].length;
  const inner = piece.text.slice(from, to);
  if (inner.startsWith("(") && inner.endsWith(")")) return slicePiece(piece, from + 1, to - 1);
  if (inner.endsWith(")") && !inner.includes("(")) return slicePiece(piece, from, to - 1);
  return slicePiece(piece, from, to);
}
