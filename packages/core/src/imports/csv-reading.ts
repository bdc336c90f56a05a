/** A table read as it was asked for, and what it would bring in beside what is there. */
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import type { ImportField, RowMessage } from "@tailorbird/contracts/imports";
import { canonicalUrl } from "../jobs/canonical-url.ts";
import { type DateOrder, isAmbiguousDate, tellsOrder } from "./cells.ts";
import { guessColumns } from "./columns.ts";
import type { Table } from "./csv-text.ts";
import type { Present } from "./import-repository.ts";
import { type Reading, type ReadRow, readRows } from "./rows.ts";

export interface Asked {
  columns?: Record<string, ImportField> | undefined;
  statuses?: Record<string, ApplicationStatus> | undefined;
  dateOrder?: DateOrder | undefined;
  timeZone: string;
  currency?: string | undefined;
  duplicates: "skip" | "keep";
}

/** Messages that are kept and answered; all are counted. */
const mostMessages = 200;

export function readingOf(table: Table, asked: Asked): Reading & { dateOrderIsGuessed: boolean } {
  const columns = asked.columns ? new Map(Object.entries(asked.columns)) : guessColumns(table.heading);
  const told = asked.dateOrder ?? orderIn(table, columns);
  return {
    columns,
    statuses: new Map(Object.entries(asked.statuses ?? {})),
    dateOrder: told ?? "month_first",
    dateOrderIsGuessed: told === undefined && hasAmbiguousDates(table, columns),
    timeZone: asked.timeZone,
    currency: asked.currency,
  };
}

export interface Sorted {
  readonly fresh: readonly ReadRow[];
  readonly counts: { rows: number; imported: number; skipped: number; failed: number };
  readonly errors: readonly RowMessage[];
  readonly skips: readonly RowMessage[];
}

/** Tells the rows that are new from those that are there, or came in an earlier row. */
export function sortRows(
  table: Table,
  reading: Reading,
  present: Present,
  duplicates: Asked["duplicates"],
): Sorted {
  const { rows, errors } = readRows(table, reading);
  const seen = new Set<string>();
  const fresh: ReadRow[] = [];
  const skips: RowMessage[] = [];
  for (const row of rows) {
    const why = whyKnown(row, present, seen, duplicates);
    if (why) skips.push({ line: row.line, ...why });
    else fresh.push(row);
  }
  return {
    fresh,
    counts: {
      rows: rows.length + errors.length,
      imported: fresh.length,
      skipped: skips.length,
      failed: errors.length,
    },
    errors: errors.slice(0, mostMessages),
    skips: skips.slice(0, mostMessages),
  };
}

function whyKnown(row: ReadRow, present: Present, seen: Set<string>, duplicates: Asked["duplicates"]) {
  const id = row.id?.slice("app_".length);
  if (id && present.ids.has(id)) return { field: "id" as const, detail: "is there already" };
  if (duplicates === "keep") return undefined;
  const address = row.url ? canonicalUrl(row.url) : undefined;
  const name = `${row.title ?? ""}\u001f${row.company ?? ""}`.toLowerCase();
  // Two postings of one name with addresses of their own are two; without one, the name is all there is.
  const mark = address || name;
  if (seen.has(mark)) return { field: null, detail: "is the same as an earlier row" };
  seen.add(mark);
  if (address && present.addresses.has(address))
    return { field: "url" as const, detail: "is the address of a job that is there already" };
  if (!address && present.names.has(name))
    return { field: "title" as const, detail: "is the title of a job of this company that is there already" };
  return undefined;
}

const dated = new Set<ImportField>(["statusAt", "appliedAt", "savedAt", "archivedAt", "deadline"]);

function* datesIn(table: Table, columns: ReadonlyMap<string, ImportField>): Generator<string> {
  const at = table.heading.flatMap((name, column) =>
    dated.has(columns.get(name) as ImportField) ? [column] : [],
  );
  for (const { cells } of table.rows) for (const column of at) yield cells[column] ?? "";
}

function orderIn(table: Table, columns: ReadonlyMap<string, ImportField>): DateOrder | undefined {
  for (const text of datesIn(table, columns)) {
    const order = tellsOrder(text);
    if (order) return order;
  }
  return undefined;
}

function hasAmbiguousDates(table: Table, columns: ReadonlyMap<string, ImportField>): boolean {
  for (const text of datesIn(table, columns)) if (isAmbiguousDate(text)) return true;
  return false;
}
