import { cells, cut, joinPieces, type Piece, type SourceLine } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { columnOf, cutLine, leftsOf } from "../columns.ts";
import { findDates } from "../dates.ts";
import { type Entry, takeDates, toEntry } from "../entries.ts";
import { isBareCity } from "../fragments.ts";
import type { HeadField } from "../head-labels.ts";
import { toItems } from "../items.ts";
import { withTypedBullet } from "../markers.ts";
import { opensRange } from "../open-ranges.ts";
import { looksLikePlace } from "../places.ts";
import { isSchool } from "../words.ts";
import { type ColumnField, columnField } from "./column-names.ts";

/** What a row of a table holds under each column, top to bottom. */
type Row = SourceLine[][];

/**
 * Reads a table whose first row names its columns (`Company ⇥ Post held ⇥ Dates ⇥ Duties`): each row is an entry, and
 * its cells are what the columns say. Undefined for lines that are no such table.
 *
 * @param where What these entries were at
 */
export function readColumns(
  lines: SourceLine[],
  builder: DocumentBuilder,
  where: "employer" | "school",
): Entry[] | undefined {
  const [top, ...below] = lines;
  // A teacher's employers are schools.
  const fields = top && namesOf(top)?.map((field) => (/^(?:employer|school)$/.test(field) ? where : field));
  if (!top || !fields || below.length === 0) return undefined;
  const rows =
    top.looks?.length === fields.length ? rowsByPlace(below, top, fields) : rowsByCount(below, fields);
  if (!rows) return undefined;
  builder.consume(...cells(top).map(({ piece }) => piece));
  const split = townsOf(rows, fields.indexOf(where));
  return rows.map((row) =>
    row.length === fields.length ? entryOf(row, fields, split) : toEntry(toItems(row.flat()), []),
  );
}

/** What a row of columns' names says that they hold; undefined for any other row. */
function namesOf(line: SourceLine): ColumnField[] | undefined {
  const names = cells(line).map(({ piece }) => piece.text);
  const fields = names.map(columnField);
  if (names.length < 2 || fields.some((field) => !field)) return undefined;
  const known = fields as ColumnField[];
  // Where no column names a school, the university does.
  const hasSchool = known.includes("school") || !known.includes("degree");
  const named = known.map((field, i) =>
    !hasSchool && /university|board/i.test(names[i] ?? "") ? "school" : field,
  );
  const says = (...some: ColumnField[]) => some.some((field) => named.includes(field));
  return says("title", "degree", "head") && says("employer", "school", "dates") ? named : undefined;
}

/** Rows of a page: a cell belongs to the column it stands under, and a range of dates that begins opens a row. */
function rowsByPlace(lines: SourceLine[], top: SourceLine, fields: ColumnField[]): Row[] | undefined {
  const rows: { line: SourceLine; row: Row; lines: number }[] = [];
  const dated = fields.indexOf("dates");
  let isOpen = false;
  // Names of columns may be centred above cells that are not: a full row shows where its columns begin.
  const full = lines.filter(
    (line) => line.looks?.length === fields.length && cells(line).length === fields.length,
  );
  const edges = fields.map((_, i) => Math.min(...[top, ...full].map((line) => leftsOf(line)[i] ?? 0)));
  const places = {
    ...top,
    looks: (top.looks ?? []).map((look, i) => ({ ...look, left: edges[i] ?? look.left })),
  };
  for (const line of lines) {
    const parts = cells(line);
    const own = parts.map(({ start, end }, i) => cutLine(line, start, end, i, i));
    const lefts = leftsOf(line);
    const columns = own.map((_, i) => columnOf(lefts[i] ?? line.left, places));
    if (columns.includes(-1)) return undefined;
    const date = own[columns.indexOf(dated)]?.text ?? "";
    const begins: boolean = !isOpen && findDates(date).length > 0;
    const isFull = own.length >= fields.length - 1 && line.gap > 0.3;
    if (begins || isFull || rows.length === 0) rows.push({ line, row: fields.map(() => []), lines: 0 });
    const last = rows.at(-1) as (typeof rows)[number];
    last.lines++;
    if (date) isOpen = begins && opensRange(date);
    for (const [i, cell] of own.entries()) last.row[columns[i] as number]?.push(cell);
  }
  // Where a cell is missing, two may have been drawn so near each other that they are one.
  const isShort = (row: Row) => row.filter((column) => column.length > 0).length === fields.length - 1;
  return rows.map(({ line, row, lines: count }) => (count === 1 && isShort(row) ? [[line]] : row));
}

/** Rows of a format without places: a line with all cells opens a row, and what has one is the rest of its longest. */
function rowsByCount(lines: SourceLine[], fields: ColumnField[]): Row[] | undefined {
  const rows: Row[] = [];
  const duties = fields.indexOf("duties");
  const heads = fields.indexOf("head");
  for (const line of lines) {
    const parts = cells(line);
    if (parts.length === fields.length)
      rows.push(parts.map(({ start, end }, i) => [cutLine(line, start, end, i, i)]));
    else if (parts.length === fields.length - 1 && parts.length > 1) rows.push([[line]]);
    // Below an organisation its position, before what was done there goes on.
    else if (parts.length === 1 && goesOnInHead(line, rows.at(-1), heads, duties))
      rows.at(-1)?.[heads]?.push(line);
    else if (parts.length === 1 && duties >= 0 && rows.length > 0)
      (rows.at(-1)?.[duties] ?? rows.at(-1)?.[0])?.push(line);
    else return undefined;
  }
  return rows;
}

function goesOnInHead(line: SourceLine, row: Row | undefined, heads: number, duties: number): boolean {
  const [first, ...more] = row?.[duties] ?? [];
  const isList = first !== undefined && withTypedBullet(first).bullet;
  return heads >= 0 && !line.bullet && more.length === 0 && (duties < 0 || isList);
}

/** The column of employers if each of them has its town on a line of its own below it; -1 for none. */
function townsOf(rows: Row[], column: number): number {
  const employers = rows.map((row) => row[column] ?? []);
  const hasTown = (lines: SourceLine[]) => lines.length > 1 && isTown(lines.at(-1)?.text ?? "");
  return rows.length > 1 && employers.every(hasTown) ? column : -1;
}

function isTown(text: string): boolean {
  return isBareCity(text) || (looksLikePlace(text) && !isSchool(text));
}

function entryOf(row: Row, fields: ColumnField[], withTown: number): Entry {
  const entry: Entry = { head: [], fragments: [], dates: [], labels: [], body: [] };
  row.forEach((column, cell) => {
    const [line] = column;
    const field = fields[cell];
    if (!line || !field) return;
    if (field === "duties") {
      entry.body = toItems(column.map(withTypedBullet));
      return;
    }
    entry.head.push(line);
    const add = (piece: Piece, named: HeadField | undefined, at: number) =>
      entry.fragments.push({
        piece,
        bold: false,
        italic: false,
        line,
        row: at,
        cell,
        ...(named && { field: named }),
      });
    if (field === "dates") {
      const { rest, dates } = takeDates(wholeOf(column));
      entry.dates.push(...dates);
      for (const piece of rest) add(piece, undefined, 0);
    } else if (cell === withTown && (field === "employer" || field === "school")) {
      add(wholeOf(column.slice(0, -1)), field, 0);
      add(wholeOf(column.slice(-1)), "place", 1);
    } else if (field === "head") {
      for (const [at, own] of column.entries()) add(cut(own), undefined, at);
    } else add(wholeOf(column), field === "other" || field === "grade" ? undefined : field, 0);
  });
  return entry;
}

/** The lines of a cell as one text. */
function wholeOf(column: SourceLine[]): Piece {
  const lines = column.map((line) => ({ ...line, joins: "yes" as const }));
  return joinPieces(toItems(lines).map(({ piece }) => piece));
}
