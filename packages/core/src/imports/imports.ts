/** Imports as rows: read, and undone. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { CsvImport } from "@tailorbird/contracts/imports";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { desc, lt } from "drizzle-orm";
import type { Database } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import { csvImport } from "./import.sql.ts";
import * as repository from "./import-repository.ts";

export class Imports {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(
    actor: Actor,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<CsvImport>> {
    const page = readPage("csvImport", query);
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(csvImport)
      .where(page.after ? lt(csvImport.id, page.after) : undefined)
      .orderBy(desc(csvImport.id))
      .limit(page.limit + 1);
    return toPage(rows, page, (row) => row.id, repository.toImport);
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<CsvImport> {
    const row = await repository.findImport(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("import");
    return repository.toImport(row);
  }

  /**
   * Takes out what nobody has touched since. A second time changes nothing.
   * @throws ProblemError `not_found`; `import_finished` when nothing was imported.
   */
  async undo(actor: Actor, id: string): Promise<CsvImport> {
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const present = await repository.lockImport(queries, id);
      if (!present) throw notFound("import");
      if (present.status === "undone") return present;
      if (present.status !== "imported")
        throw new ProblemError("import_finished", "Nothing has been imported: there is nothing to undo.");
      const jobIds = await repository.listJobIds(queries, id);
      const kept = await repository.takeOut(queries, id);
      await repository.takeOutJobs(queries, jobIds);
      return repository.markUndone(queries, id, kept);
    });
    return repository.toImport(row);
  }
}
