/** From the bytes of a table to its cells: whatever program wrote it, in whatever encoding, with whatever between its cells. */
import { parse } from "csv-parse/sync";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Table {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly heading: readonly string[];
  /** Without rows that are empty; each as wide as it was written. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A file that is no table; `message` says what to do. */
export class UnreadableTable extends Error {
  override readonly name = "UnreadableTable";
}

const delimiters = [",", ";", "\t", "|"] as const;
const maxColumns = 200;
/** Characters of a cell. Longer is no cell, but a quote that nobody closed. */
const maxCell = 100_000;

/** @throws UnreadableTable */
export function readTable(bytes: Uint8Array, maxRows: number): Table {
  const { text, encoding } = decode(bytes);
  if (text.includes("\0")) throw new UnreadableTable("The file is not text: save the table as CSV.");
  // What Excel writes first to tell itself the delimiter.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? likeliestDelimiter(body);
  const firstLine = told ? 2 : 1;
  const records = parseRecords(body, delimiter, maxRows);
  const [head, ...rest] = records;
  if (!head) throw new UnreadableTable("The file is empty: export the table again.");
  const heading = head.record.map((name) => name.trim());
  if (heading.length > maxColumns)
    throw new UnreadableTable(
      `The table has more than ${maxColumns} columns: leave out those you don't need.`,
    );
  if (rest.length > maxRows)
    throw new UnreadableTable(`The table has more than ${maxRows} rows: split it into several files.`);
  const rows = rest.map(({ record, info }) => ({ line: info.lines + firstLine - 1, cells: record }));
  return {
    encoding,
    delimiter,
    heading,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim())),
  };
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

function parseRecords(text: string, delimiter: string, maxRows: number): Parsed[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: maxCell * 2,
      // One more than may be, so that more is noticed without reading on.
      to: maxRows + 2,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new UnreadableTable(
      `The file is no table${line ? `: line ${line} holds a quote that nobody closes, or far too much` : ""}. Save it as CSV again.`,
    );
  }
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const as = (encoding: Encoding, at = 0) => ({
    text: new TextDecoder(encoding).decode(bytes.subarray(at)),
    encoding,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as("utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return as("windows-1252");
  }
}

/** The one that cuts every one of the first lines, and the heading into most parts; what stands in quotes cuts nothing. */
function likeliestDelimiter(text: string): string {
  const beginning = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const lines = beginning.split(/\r\n|\n|\r/).filter((line) => line.trim());
  // The last of them may be cut off.
  const whole = (text.length > 20_000 ? lines.slice(0, -1) : lines).slice(0, 10);
  const scores = delimiters.map((each) => {
    const cuts = whole.map((line) => line.split(each).length - 1);
    return Math.min(...cuts) * 1_000 + (cuts[0] ?? 0);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] as string;
}
