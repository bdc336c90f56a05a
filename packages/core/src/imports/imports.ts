/** Imports as rows: read. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { CsvImport } from "@tailorbird/contracts/imports";
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
}
