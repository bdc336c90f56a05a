/** Looking at an uploaded table, before any of it is brought in. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { ImportPreview } from "@tailorbird/contracts/imports";
import type { Database } from "../shared/database.ts";
import type { ObjectStore } from "../shared/ports.ts";
import { guessFormat } from "./columns.ts";
import { readFile, refuseFinished } from "./csv-file.ts";
import { type Asked, readingOf, sortRows } from "./csv-reading.ts";
import type { Table } from "./csv-text.ts";
import * as repository from "./import-repository.ts";
import { type ReadRow, statusIn } from "./rows.ts";

const sampleRows = 20;
const mostStatuses = 100;

export class CsvPreviewer {
  readonly #database: Database;
  readonly #objects: ObjectStore;

  constructor(parts: { database: Database; objects: ObjectStore }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
  }

  /** @throws ProblemError `not_found`, `import_finished`, `csv_unreadable` */
  async preview(actor: Actor, id: string, asked: Asked): Promise<ImportPreview> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.findImport(queries, id);
    refuseFinished(row);
    const { table, sha256 } = await readFile(this.#objects, actor.accountId, id);
    const reading = readingOf(table, asked);
    const sorted = sortRows(table, reading, await repository.surveyPresent(queries), asked.duplicates);
    return {
      sha256,
      format: guessFormat(table.heading),
      encoding: table.encoding,
      delimiter: table.delimiter,
      dateOrder: reading.dateOrder,
      dateOrderIsGuessed: reading.dateOrderIsGuessed,
      columns: columnsOf(table, reading.columns),
      statuses: statusesOf(table, reading),
      ...sorted.counts,
      errors: [...sorted.errors],
      skips: [...sorted.skips],
      sample: sorted.fresh.slice(0, sampleRows).map(shown),
    };
  }
}

function columnsOf(table: Table, columns: ReturnType<typeof readingOf>["columns"]): ImportPreview["columns"] {
  return table.heading.map((name, at) => ({
    name,
    field: columns.get(name) ?? null,
    samples: table.rows
      .map(({ cells }) => (cells[at] ?? "").trim().slice(0, 80).toWellFormed())
      .filter(Boolean)
      .slice(0, 3),
  }));
}

function statusesOf(table: Table, reading: ReturnType<typeof readingOf>): ImportPreview["statuses"] {
  const at = table.heading.findIndex((name) => reading.columns.get(name) === "status");
  const rows = new Map<string, number>();
  for (const { cells } of table.rows) {
    const text = (cells[at] ?? "").trim().slice(0, 100).toWellFormed();
    if (text && (rows.has(text) || rows.size < mostStatuses)) rows.set(text, (rows.get(text) ?? 0) + 1);
  }
  return [...rows].map(([text, count]) => ({
    text,
    status: statusIn(text, reading.statuses) ?? null,
    rows: count,
  }));
}

function shown({ line, title, company, url, status, statusAt, appliedAt, tags }: ReadRow) {
  return { line, title, company, url, status, statusAt, appliedAt, tags: [...tags] };
}
