/** Tables that a spreadsheet opens as they were meant, whatever strangers wrote into them. */
import { stringify } from "csv-stringify/sync";

export type Cell = string | number | null;

/** What Excel, Numbers, LibreOffice and Google's sheets take for the beginning of a formula, full-width forms included. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]|^[\t\r]/u;

/** A text that would run as a formula becomes one that is shown: OWASP's apostrophe. Numbers are numbers. */
export function neutralised(cell: Cell): Cell {
  return typeof cell === "string" && formula.test(cell) ? `'${cell}` : cell;
}

/** A text as it was before it was neutralised. */
export function bare(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** @returns CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns, ...rows.map((row) => row.map(neutralised))], {
    bom: true,
    record_delimiter: "windows",
    quoted_match: /[\n\r;\t]/,
  });
}
