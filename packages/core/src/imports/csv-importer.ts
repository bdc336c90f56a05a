/** Looking at an uploaded table, and bringing it in: all of its rows that can be read, in one transaction. */
import { createHash } from "node:crypto";
import type { Actor } from "@tailorbird/contracts/actor";
import {
  type CsvImport,
  type ImportPreview,
  maxImportBytes,
  maxImportRows,
} from "@tailorbird/contracts/imports";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Database } from "../shared/database.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Clock, ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import { guessFormat } from "./columns.ts";
import { type Asked, readingOf, sortRows } from "./csv-reading.ts";
import { readTable, type Table, UnreadableTable } from "./csv-text.ts";
import { importKey, importPrefix } from "./import-keys.ts";
import * as repository from "./import-repository.ts";
import { newRowsOf } from "./new-rows.ts";
import { type ReadRow, statusIn } from "./rows.ts";

/** Jobs an account may hold. */
const maxJobs = 20_000;
const sampleRows = 20;
const mostStatuses = 100;

export class CsvImporter {
  readonly #database: Database;
  readonly #objects: ObjectStore;
  readonly #clock: Clock;
  readonly #events: EventPublisher;

  constructor(parts: { database: Database; objects: ObjectStore; clock: Clock; events: EventPublisher }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
    this.#clock = parts.clock;
    this.#events = parts.events;
  }

  /** @throws ProblemError `not_found`, `import_finished`, `csv_unreadable` */
  async preview(actor: Actor, id: string, asked: Asked): Promise<ImportPreview> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.findImport(queries, id);
    refuseFinished(row);
    const { table, sha256 } = await this.#read(actor.accountId, id);
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

  /** @throws ProblemError `not_found`, `import_finished`, `csv_unreadable`, `limit_reached`, `concurrent_update` */
  async apply(
    actor: Actor,
    id: string,
    { sha256, ...asked }: Asked & { sha256: string },
  ): Promise<CsvImport> {
    const { accountId } = actor;
    refuseFinished(await repository.findImport(this.#database.as(accountId), id));
    const read = await this.#read(accountId, id);
    if (read.sha256 !== sha256) throw changedSince();
    const now = this.#clock.now().toISOString();
    const row = await this.#database.transact(accountId, async (queries) => {
      await openCreate(queries, accountId, undefined, {});
      const found = await repository.lockImportBeside(queries, id);
      refuseFinished(found?.row);
      const { present } = found as NonNullable<typeof found>;
      const sorted = sortRows(read.table, readingOf(read.table, asked), present, asked.duplicates);
      if (present.jobs + sorted.fresh.length > maxJobs) throw limitReached("jobs", maxJobs);
      const made = newRowsOf(sorted.fresh, actor, present.first, now);
      const outcome = { ...sorted.counts, errors: [...sorted.errors], skips: [...sorted.skips] };
      const done = await repository.bringIn(queries, accountId, id, made, outcome);
      // One event, however many rows: what they are is read from the API.
      const data = { importId: id, imported: done.imported };
      await this.#events.publish(queries, accountId, { type: "import.applied", data });
      return done;
    });
    // What is not removed now is forgotten by the bucket within a day.
    await this.#objects.deletePrefix(importPrefix(accountId, id)).catch(() => {});
    return repository.toImport(row);
  }

  async #read(accountId: string, id: string): Promise<{ table: Table; sha256: string }> {
    try {
      const bytes = await this.#objects.get(importKey(accountId, id), { maxBytes: maxImportBytes });
      return {
        table: readTable(bytes, maxImportRows),
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
    } catch (error) {
      throw unreadable(error) ?? error;
    }
  }
}

function refuseFinished(row: repository.ImportRow | undefined): asserts row is repository.ImportRow {
  if (!row) throw notFound("import");
  if (row.status !== "awaiting_upload")
    throw new ProblemError("import_finished", "This file has been imported: begin another import.");
}

function changedSince(): ProblemError {
  return new ProblemError(
    "concurrent_update",
    "The file is not the one that was previewed: preview it again.",
  );
}

function unreadable(error: unknown): ProblemError | undefined {
  if (error instanceof UnreadableTable) return new ProblemError("csv_unreadable", error.message);
  if (error instanceof ObjectNotFoundError)
    return new ProblemError(
      "csv_unreadable",
      "No file has come yet: upload it with the form of this import.",
    );
  if (error instanceof ObjectTooLargeError)
    return new ProblemError("csv_unreadable", "The file is larger than 8 MB: split it into several.");
  return undefined;
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
