/** Undoing an import. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { CsvImport } from "@tailorbird/contracts/imports";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Database } from "../shared/database.ts";
import { notFound } from "../shared/refusals.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import * as repository from "./import-repository.ts";

export class ImportUndoer {
  readonly #database: Database;
  readonly #events: EventPublisher;

  constructor(parts: { database: Database; events: EventPublisher }) {
    this.#database = parts.database;
    this.#events = parts.events;
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
      const taken = await repository.takeOut(queries, id);
      const undone = await repository.markUndone(queries, id, taken);
      const data = { importId: id, kept: taken.kept };
      await this.#events.publish(queries, actor.accountId, { type: "import.undone", data });
      return undone;
    });
    return repository.toImport(row);
  }
}
