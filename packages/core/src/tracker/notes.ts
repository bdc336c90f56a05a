/** Notes on applications. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Database } from "../shared/database.ts";
import { OwnedRows, type PageQuery } from "./owned-rows.ts";
import { note } from "./tracker.sql.ts";

export class Notes {
  readonly #rows;

  constructor(database: Database) {
    this.#rows = new OwnedRows(database, { table: note, kind: "note", noun: "note", most: 50_000 });
  }

  create(actor: Actor, applicationId: string, input: { body: string }, key: IdempotencyKey | undefined) {
    return this.#rows.create(actor, { ...input, applicationId }, key);
  }
  list(actor: Actor, applicationId: string, query: PageQuery) {
    return this.#rows.listOf(actor, applicationId, query);
  }
  update(actor: Actor, id: string, input: { body: string }, ifRevision: number | undefined) {
    return this.#rows.update(actor, id, input, ifRevision);
  }
  get(actor: Actor, id: string) {
    return this.#rows.get(actor, id);
  }
  remove(actor: Actor, id: string) {
    return this.#rows.remove(actor, id);
  }
}
