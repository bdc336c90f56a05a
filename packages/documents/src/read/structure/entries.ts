import { cells, joinPieces, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import { type DateRange, findDates } from "./dates.ts";
import { type HeadField, headLabel, titleOpening } from "./head-labels.ts";
import type { Item } from "./items.ts";
import { opensRange } from "./open-ranges.ts";
import { parsePlace } from "./places.ts";
import { titleScore } from "./words.ts";

/** A cell of an entry's head with its dates taken out. */
export interface Fragment {
  piece: Piece;
  bold: boolean;
  italic: boolean;
  line: SourceLine;
  /** Which line of the head it stood on, from 0, and which cell of that line. */
  row: number;
  cell: number;
  /** What the line's label says that it is. */
  field?: HeadField;
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
  /** Labels of its lines, which say what the fragments are. */
  labels: Piece[];
  body: Item[];
}

/** Reads an entry's head: what its cells say without their dates, and the dates. */
export function toEntry(headItems: Item[], body: Item[]): Entry {
  const head = headItems.flatMap((item) => item.lines);
  const entry: Entry = { head, fragments: [], dates: [], labels: [], body };
  for (const cell of closeRanges(headItems.flatMap((item) => wholeCells(item)))) {
    const { line, at } = cell;
    splitAtBold(cell).forEach((piece, part, parts) => {
      const label = headLabel(piece.text);
      const opening = label?.length ?? titleOpening(piece.text);
      if (opening > 0) entry.labels.push(slicePiece(piece, 0, opening));
      const { rest, dates } = takeDates(slicePiece(piece, opening));
      entry.dates.push(...dates);
      const look = cell.first.looks?.[at] ?? cell.first;
      const bold = parts.length > 1 ? part === 0 : look.bold;
      for (const own of rest.filter(({ text }) => !isDuration(text))) {
        const field = label && label.field !== "dates" ? { field: label.field } : {};
        const { italic } = look;
        entry.fragments.push({
          piece: own,
          bold,
          italic,
          line,
          row: head.indexOf(line),
          cell: at,
          ...field,
        });
      }
    });
  }
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

/** `**Charge Nurse, Intensive Care**, Some Hospital`: where bold type ends at a comma or a dash, something else begins. */
function splitAtBold({ first, piece, at }: { first: SourceLine; piece: Piece; at: number }): Piece[] {
  const end = first.boldUntil ?? 0;
  if (at > 0 || end < 3 || end >= piece.text.length || headLabel(piece.text)) return [piece];
  const before = piece.text.slice(0, end);
  const after = piece.text.slice(end);
  // `RESPONSABILE CANTINE VALDARBIA`, the first word bold: capitals throughout have no other way to part two names.
  const isShouted = before === before.toUpperCase() && /\p{Lu}{4}/u.test(before) && /^\s+\p{Lu}/u.test(after);
  const isParted = isShouted || /[,:|–—-]\s*$/.test(before) || /^\s*(?:[,|–—(]|-\s|\/\s)/.test(after);
  // `Some Family Shelter Duluth, MN`: a town in plain type behind a name in bold.
  const isTown = /^\s/.test(after) && parsePlace(after.trim()) !== undefined;
  // `Receptionist Some Hotel`, the title bold
  const isTitled = /^\s+\p{Lu}/u.test(after) && titleScore(before) >= 1 && titleScore(after) < 1;
  if (!(isParted || isTown || isTitled) || !first.text.startsWith(before) || !/[\p{L}\p{N}]{2}/u.test(after))
    return [piece];
  // The dash at the end of `2015 –` is the range's own.
  const rest = slicePiece(piece, end);
  const lead = /^[\s,;:|·•–—―\-/]*/.exec(rest.text)?.[0].length ?? 0;
  return [trimSigns(slicePiece(piece, 0, end)), slicePiece(rest, lead)];
}

/** The cells of an item's lines; what wraps onto the next line is put back to the cell above it. */
function wholeCells({ lines }: Item): { line: SourceLine; first: SourceLine; piece: Piece; at: number }[] {
  const found: ReturnType<typeof wholeCells> = [];
  lines.forEach((line, row) => {
    const own = cells(line);
    const above = found.filter((cell) => cell.line === lines[row - 1]);
    const [only, ...more] = own;
    const continued = above.find((cell) => Math.abs(leftOf(cell) - line.left) < 3) ?? above.at(-1);
    if (row > 0 && only && more.length === 0 && continued) {
      continued.piece = joinPieces([continued.piece, only.piece]);
      continued.line = line;
      return;
    }
    own.forEach(({ piece }, at) => {
      found.push({ line, first: line, piece, at });
    });
  });
  return found;
}

/** `February 2014 –` in the margin of one row and `May 2016` below it in the next are one range. */
function closeRanges<T extends { line: SourceLine; piece: Piece; at: number }>(found: T[]): T[] {
  const closed: T[] = [];
  for (const cell of found) {
    const open = closed.find(
      (other) =>
        other.line !== cell.line &&
        opensRange(other.piece.text) &&
        Math.abs(leftOf(other) - leftOf(cell)) < 3,
    );
    const joined = open && joinPieces([open.piece, cell.piece]);
    const range = joined && findDates(joined.text)[0];
    // `2006 – 2012 (with` above `breaks)`
    const bracket = closed.find(
      (other) =>
        other.line !== cell.line &&
        /\([^()]*$/.test(other.piece.text) &&
        /^[^()]*\)$/.test(cell.piece.text) &&
        findDates(other.piece.text).length > 0 &&
        Math.abs(leftOf(other) - leftOf(cell)) < 3,
    );
    if (bracket) bracket.piece = joinPieces([bracket.piece, cell.piece]);
    else if (open && joined && range?.start && (range.end ?? range.current) && range.to >= joined.text.length)
      open.piece = joined;
    else closed.push(cell);
  }
  return closed;
}

function leftOf({ line, at }: { line: SourceLine; at: number }): number {
  return line.looks?.[at]?.left ?? line.left;
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
  const lead = /^(?:[\s,;:|·•–—―\-/)\]）]|\.(?=\s))+/.exec(text);
  if (lead) from = lead[0].length;
  text = text.slice(from);
  let to = piece.text.length;
  const tail = /[\s,;:|·•–—―\-/(]+$/.exec(text);
  if (tail) to -= tail[0].length;
  const inner = piece.text.slice(from, to);
  if (/^[(（][^()（）]*[)）]$/.test(inner)) return slicePiece(piece, from + 1, to - 1);
  if (inner.endsWith(")") && !inner.includes("(")) return slicePiece(piece, from, to - 1);
  return slicePiece(piece, from, to);
}
