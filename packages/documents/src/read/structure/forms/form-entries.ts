import { cells, cut, joinPieces, type Piece, type SourceLine } from "../../lines.ts";
import { cutLine } from "../columns.ts";
import { type DatedPiece, type Entry, takeDates } from "../entries.ts";
import { type Item, toItems } from "../items.ts";
import { type FormField, formField } from "./form-labels.ts";

/** Of these an entry has one each. */
const openers = new Set<FormField>(["title", "employer", "dates", "degree", "school"]);

/** A line of a form: its label, and what stands behind it as a line of its own. */
interface Row {
  line: SourceLine;
  field: FormField;
  label: Piece;
  value?: SourceLine;
}

/** The lines from one label to the next that opens an entry. */
interface Record {
  rows: Row[];
  /** What stands below a label without one of its own, by the row it follows. */
  more: Map<Row, SourceLine[]>;
  /** Lines that are the rest of a label too long for its column. */
  labels: SourceLine[];
}

/**
 * Reads a section set as a form, a label before each value (`Company ⇥ : Harbour Office`): an entry begins where the
 * first label, or one that its entry has already, comes again. Undefined for lines that are no form.
 */
export function readForm(lines: SourceLine[]): Entry[] | undefined {
  const [first] = lines;
  if (!first || !toRow(first)) return undefined;
  const records: Record[] = [];
  for (const line of lines) {
    const record = records.at(-1);
    const own = toRows(line, record);
    for (const row of own) {
      const last = records.at(-1);
      const opens = !last || (openers.has(row.field) && last.rows.some(({ field }) => field === row.field));
      if (opens) records.push({ rows: [row], more: new Map(), labels: [] });
      else last.rows.push(row);
    }
    if (own.length === 0 && record) keep(line, record);
  }
  const rows = records.flatMap((record) => record.rows);
  const isNamed = (record: Record) => new Set(record.rows.map(({ field }) => field)).size > 1;
  const unmarked = lines.filter(({ bullet }) => !bullet).length;
  const isForm = rows.length > 2 && rows.length >= unmarked * 0.4 && records.every(isNamed);
  return isForm ? records.map(toEntry) : undefined;
}

/** The rows that begin on a line; none for one that goes on with what is above it. */
function toRows(line: SourceLine, record: Record | undefined): Row[] {
  const row = toRow(line);
  if (!row) return isRemark(line, record) ? [{ line, field: "other", label: cut(line) }] : [];
  const { value } = row;
  const parts = value ? cells(value) : [];
  const last = parts.at(-1);
  const taken = last && takeDates(last.piece);
  // The dates of an entry may stand at the end of its first line, without a label.
  if (!value || !last || parts.length < 2 || row.field === "dates" || row.field === "duties") return [row];
  if (!taken || taken.dates.length === 0 || taken.rest.length > 0) return [row];
  const end = parts.length - 1;
  const dates = cutLine(value, last.start, last.end, end, end);
  return [
    { ...row, value: cutLine(value, 0, (parts.at(-2) as (typeof parts)[number]).end, 0, end - 1) },
    { line, field: "dates", label: cut(dates, 0, 0), value: dates },
  ];
}

/** `Environment: Java, Spring` below the bullets of what was done says more of it. */
function isRemark(line: SourceLine, record: Record | undefined): boolean {
  const last = record?.rows.at(-1);
  const isBelow = last?.field === "other" || record?.more.get(last as Row)?.some(({ bullet }) => bullet);
  return isBelow === true && !line.bullet && /^\p{L}[\p{L} &/-]{1,28}\s?[:：](?!\/\/)\s*\S/u.test(line.text);
}

function toRow(line: SourceLine): Row | undefined {
  if (line.bullet || line.side) return undefined;
  const [first, second] = cells(line);
  if (!first) return undefined;
  const last = Math.max((line.looks?.length ?? 0) - 1, 0);
  const alone = second ? formField(first.piece.text) : undefined;
  if (second && alone) {
    const from = line.text.length - line.text.slice(second.start).replace(/^\s*[:：]\s*/, "").length;
    const value = cutLine(line, from, line.text.length, 1, Math.max(last, 1));
    return { line, field: alone, label: first.piece, value };
  }
  const colon = line.text.slice(0, first.end).search(/[:：]/);
  const field = colon > 0 ? formField(line.text.slice(0, colon)) : undefined;
  if (!field) return undefined;
  const from = line.text.length - line.text.slice(colon + 1).trimStart().length;
  const label = cut(line, 0, colon + 1);
  if (from === line.text.length) return { line, field, label };
  return { line, field, label, value: cutLine(line, from, line.text.length, 0, last) };
}

function keep(line: SourceLine, record: Record): void {
  const row = record.rows.at(-1) as Row;
  const edge = row.line.looks?.[1]?.left;
  const isLabel = edge !== undefined && !line.bullet && line.right > 0 && line.right < edge;
  if (isLabel && line.gap < 0.6) record.labels.push(line);
  else record.more.set(row, [...(record.more.get(row) ?? []), line]);
}

function toEntry({ rows, more, labels }: Record): Entry {
  const entry: Entry = {
    head: [],
    fragments: [],
    dates: [],
    labels: labels.map((line) => cut(line)),
    body: [],
  };
  const body: SourceLine[] = [];
  const grades: Item[] = [];
  for (const row of rows) {
    const below = more.get(row) ?? [];
    const isHead = openers.has(row.field) || row.field === "place";
    const own = isHead && row.value ? continuing(row.value, below) : [];
    if (row.field === "grade" && row.value) {
      // `Grade ⇥ : 2:1` is told to be one by its label.
      const [item] = toItems([row.value]);
      if (item) grades.push({ ...item, piece: joinPieces([row.label, item.piece]) });
    }
    body.push(...(row.field === "duties" && row.value ? [row.value] : []), ...below.slice(own.length));
    // What no field is for stays unplaced, its label too.
    if (row.field !== "other" && row.field !== "grade") entry.labels.push(row.label);
    if (isHead && row.value) addField(entry, row, joinPieces([row.value, ...own].map((line) => cut(line))));
  }
  entry.body = [...grades, ...toItems(body)];
  return entry;
}

/** The lines at the beginning of some that go on with a value which was too long for its line. */
function continuing(value: SourceLine, below: SourceLine[]): SourceLine[] {
  const end = below.findIndex(
    ({ bullet, left, gap }) => bullet || Math.abs(left - value.left) >= 2 || gap >= 0.6,
  );
  return end < 0 ? below : below.slice(0, end);
}

function addField(entry: Entry, { line, field }: Row, piece: Piece): void {
  const row = entry.head.push(line) - 1;
  if (field === "dates") entry.dates.push(...asOne(takeDates(piece).dates));
  else if (field !== "duties" && field !== "grade" && field !== "other")
    entry.fragments.push({ piece, bold: false, italic: false, line, row, cell: 0, field });
}

/** Years told one by one, `Seasons 2011, 2012 and 2013`, are a range from the first to the last. */
function asOne(dates: DatedPiece[]): DatedPiece[] {
  const [first] = dates;
  const last = dates.at(-1);
  const isList = dates.length > 1 && dates.every(({ range }) => range.end && !range.start);
  if (!isList || !first?.range.end || !last?.range.end) return dates;
  const range = { ...first.range, start: first.range.end, end: last.range.end, confidence: 0.7 };
  const piece = joinPieces(dates.map((one) => one.piece));
  return [{ range, piece, start: first.end ?? first.piece, end: last.end ?? last.piece }];
}
