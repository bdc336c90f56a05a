/** Bringing an uploaded table in: all of its rows that can be read, in one transaction. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { CsvImport } from "@tailorbird/contracts/imports";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Database } from "../shared/database.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock, ObjectStore } from "../shared/ports.ts";
import { limitReached } from "../shared/refusals.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import { readFile, refuseFinished } from "./csv-file.ts";
import { type Asked, readingOf, sortRows } from "./csv-reading.ts";
import { importPrefix } from "./import-keys.ts";
import * as repository from "./import-repository.ts";
import { newRowsOf } from "./new-rows.ts";

/** Jobs an account may hold. */
const maxJobs = 20_000;

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

  /** @throws ProblemError `not_found`, `import_finished`, `csv_unreadable`, `limit_reached`, `concurrent_update` */
  async apply(
    actor: Actor,
    id: string,
    { sha256, ...asked }: Asked & { sha256: string },
  ): Promise<CsvImport> {
    const { accountId } = actor;
    refuseFinished(await repository.findImport(this.#database.as(accountId), id));
    const read = await readFile(this.#objects, accountId, id);
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
}

function changedSince(): ProblemError {
  return new ProblemError(
    "concurrent_update",
    "The file is not the one that was previewed: preview it again.",
  );
}
