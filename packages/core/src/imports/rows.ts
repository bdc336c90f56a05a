/** From the cells of a row to what it brings in, or to why it can't. */
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import type { ImportField, RowMessage } from "@tailorbird/contracts/imports";
import type { Job } from "@tailorbird/contracts/jobs";
import { bare } from "../reports/csv.ts";
import * as cells from "./cells.ts";
import type { Table } from "./csv-text.ts";

export interface Reading {
  readonly columns: ReadonlyMap<string, ImportField>;
  readonly statuses: ReadonlyMap<string, ApplicationStatus>;
  readonly dateOrder: cells.DateOrder;
  readonly timeZone: string;
  readonly currency: string | undefined;
}

/** A row as it comes in. Days without a time are noon of that day. */
export interface ReadRow {
  readonly line: number;
  /** Of this product's own export: the id of an application. */
  readonly id: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly url: string | null;
  readonly location: string | null;
  readonly workplace: Job["workplace"];
  readonly salary: Job["salary"];
  readonly source: string | null;
  readonly deadline: string | null;
  readonly description: string;
  readonly status: ApplicationStatus;
  readonly statusAt: string | null;
  readonly appliedAt: string | null;
  readonly savedAt: string | null;
  readonly archivedAt: string | null;
  readonly tags: readonly string[];
  readonly notes: string | null;
}

export interface ReadRows {
  readonly rows: ReadRow[];
  readonly errors: RowMessage[];
}

const longest: Partial<Record<ImportField, number>> = {
  title: 300,
  company: 300,
  location: 300,
  source: 300,
  url: 2_000,
  description: 50_000,
  notes: 20_000,
};

export function readRows(table: Table, reading: Reading): ReadRows {
  const at = new Map<ImportField, number>();
  for (const [column, name] of table.heading.entries()) {
    const field = reading.columns.get(name);
    if (field && !at.has(field)) at.set(field, column);
  }
  const noonOf = cells.noonIn(reading.timeZone);
  const result: ReadRows = { rows: [], errors: [] };
  for (const { line, cells: written } of table.rows) {
    const text = (field: ImportField) => clean(written[at.get(field) ?? -1]);
    const read = readRow(line, text, reading, noonOf);
    if ("detail" in read) result.errors.push(read);
    else result.rows.push(read);
  }
  return result;
}

function readRow(
  line: number,
  text: (field: ImportField) => string,
  reading: Reading,
  noonOf: (day: string) => string,
): ReadRow | RowMessage {
  const wrong = (field: ImportField | null, detail: string): RowMessage => ({ line, field, detail });
  const [title, company, url] = [text("title"), text("company"), text("url")];
  if (!title && !company) return wrong(null, "has neither a title nor a company");
  for (const [field, most] of Object.entries(longest) as [ImportField, number][])
    if (text(field).length > most) return wrong(field, `is longer than ${most} characters`);
  if (url && !isWebAddress(url)) return wrong("url", "is no address that begins with http:// or https://");
  const status = text("status") ? statusIn(text("status"), reading.statuses) : undefined;
  if (text("status") && !status) return wrong("status", "is a status that nobody has told the meaning of");
  const times: Partial<Record<ImportField, string>> = {};
  for (const field of ["statusAt", "appliedAt", "savedAt", "archivedAt"] as const) {
    const written = text(field);
    const instant = cells.instantOfCell(written, reading.dateOrder, noonOf);
    if (written && !instant && !isNoDate(written)) return wrong(field, "is no date that can be read");
    if (instant) times[field] = instant;
  }
  const deadline = cells.dayOf(text("deadline"), reading.dateOrder);
  if (text("deadline") && !deadline && !isNoDate(text("deadline")))
    return wrong("deadline", "is no date that can be read");
  return {
    line,
    id: /^app_[0-9a-f]{32}$/.test(text("id")) ? text("id") : null,
    title: title || null,
    company: company || null,
    url: url || null,
    location: text("location") || null,
    workplace: cells.workplaceOf(text("workplace")) ?? null,
    salary: salaryIn(text, reading.currency),
    source: text("source") || null,
    deadline: deadline ?? null,
    description: withoutTags(text("description")),
    status: status ?? (times.appliedAt ? "applied" : "saved"),
    statusAt: times.statusAt ?? null,
    appliedAt: times.appliedAt ?? null,
    savedAt: times.savedAt ?? null,
    archivedAt: times.archivedAt ?? null,
    tags: tagsIn(text("tags")),
    notes: text("notes") || null,
  };
}

/** What a file's word means: as it was told, or as it is known. */
export function statusIn(
  text: string,
  told: ReadonlyMap<string, ApplicationStatus>,
): ApplicationStatus | undefined {
  return told.get(text) ?? cells.statusOf(text);
}

/** A cell as it was before a spreadsheet had to be kept from running it, without what no row can hold. */
function clean(cell: string | undefined): string {
  return cell === undefined ? "" : bare(cell.trim()).toWellFormed();
}

/** What trackers write where there is no date. */
function isNoDate(text: string): boolean {
  return /^(n\/?a|none|null|no|-+|–|—|tbd|false|true|yes)$/i.test(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function tagsIn(text: string): string[] {
  const tags = text.split(/[,;]/).map((tag) =>
    tag
      .trim()
      .toLowerCase()
      .replace(/\p{Cc}/gu, "")
      .slice(0, 40),
  );
  return [...new Set(tags.filter(Boolean))].slice(0, 20);
}

function salaryIn(text: (field: ImportField) => string, currency: string | undefined): Job["salary"] {
  const all = ["salary", "salaryMin", "salaryMax"] as const;
  const told = /^[A-Z]{3}$/.exec(text("salaryCurrency"))?.[0];
  const marked = [text("salaryCurrency"), ...all.map(text)].map(cells.currencyIn).find(Boolean);
  const named = told ?? marked ?? currency;
  const amounts = all.flatMap((field) => cells.amountsIn(text(field)));
  if (amounts.length === 0 || !named) return null;
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  const per = cells.periodIn([text("salaryPer"), ...all.map(text)].join(" ")) ?? "year";
  return { min, max, currency: named, per };
}

/** Descriptions come as HTML from some trackers; what reads a posting wants its text. */
function withoutTags(text: string): string {
  if (!/<(p|br|div|ul|li|span|strong)[ />]/i.test(text)) return text;
  return text
    .replace(/<(br|\/p|\/div|\/li|\/h\d)[^>]{0,200}>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
