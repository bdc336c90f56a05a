import { cells, cut, joinPieces, type Piece, type SourceLine } from "../../lines.ts";
import { cutLine } from "../columns.ts";
import { type Entry, takeDates } from "../entries.ts";
import { toItems } from "../items.ts";
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
    const row = toRow(line);
    const record = records.at(-1);
    if (row) {
      const opens =
        !record || (openers.has(row.field) && record.rows.some(({ field }) => field === row.field));
      if (opens) records.push({ rows: [row], more: new Map(), labels: [] });
      else record.rows.push(row);
    } else if (record) keep(line, record);
  }
  const rows = records.flatMap((record) => record.rows);
  const isNamed = (record: Record) => new Set(record.rows.map(({ field }) => field)).size > 1;
  // Bullets below a head with labels are read as any others are.
  const isForm = rows.length > 2 && rows.length >= lines.length * 0.4 && records.every(isNamed);
  return isForm ? records.map(toEntry) : undefined;
}

function toRow(line: SourceLine): Row | undefined {
  if (line.bullet || line.side) return undefined;
  const [first, second] = cells(line);
  if (!first) return undefined;
  if (second) {
    const field = formField(first.piece.text);
    const from = line.text.length - line.text.slice(second.start).replace(/^\s*[:：]\s*/, "").length;
    const looks = line.looks ?? [];
    const last = Math.max(looks.length - 1, 1);
    return (
      field && { line, field, label: first.piece, value: cutLine(line, from, line.text.length, 1, last) }
    );
  }
  const colon = line.text.search(/[:：]/);
  const field = colon > 0 ? formField(line.text.slice(0, colon)) : undefined;
  if (!field) return undefined;
  const from = line.text.length - line.text.slice(colon + 1).trimStart().length;
  const label = cut(line, 0, colon + 1);
  if (from === line.text.length) return { line, field, label };
  return { line, field, label, value: cutLine(line, from, line.text.length, 0, 0) };
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
  for (const row of rows) {
    const below = more.get(row) ?? [];
    const isHead = openers.has(row.field) || row.field === "place";
    const own = isHead && row.value ? continuing(row.value, below) : [];
    body.push(...(row.field === "duties" && row.value ? [row.value] : []), ...below.slice(own.length));
    // What no field is for stays unplaced, its label too.
    if (row.field !== "other") entry.labels.push(row.label);
    if (isHead && row.value) addField(entry, row, joinPieces([row.value, ...own].map((line) => cut(line))));
  }
  entry.body = toItems(body);
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
  if (field === "dates") entry.dates.push(...takeDates(piece).dates);
  else if (field !== "duties" && field !== "other")
    entry.fragments.push({ piece, bold: false, italic: false, line, row, cell: 0, field });
}
