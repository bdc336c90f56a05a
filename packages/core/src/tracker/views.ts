/** Saved views of lists. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { SavedView } from "@tailorbird/contracts/views";
import type { Database } from "../shared/database.ts";
import { OwnedRows, type PageQuery } from "./owned-rows.ts";
import { savedView } from "./tracker.sql.ts";

type Fields = Pick<SavedView, "name" | "shows">;

export class Views {
  readonly #rows;

  constructor(database: Database) {
    this.#rows = new OwnedRows(database, { table: savedView, kind: "view", noun: "view", most: 200 });
  }

  create(actor: Actor, input: Fields, key: IdempotencyKey | undefined) {
    return this.#rows.create(actor, input, key);
  }
  list(actor: Actor, query: PageQuery) {
    return this.#rows.list(actor, query, undefined);
  }
  update(
    actor: Actor,
    id: string,
    input: { [Field in keyof Fields]?: Fields[Field] | undefined },
    ifRevision: number | undefined,
  ) {
    return this.#rows.update(actor, id, input, ifRevision);
  }
  get(actor: Actor, id: string) {
    return this.#rows.get(actor, id);
  }
  remove(actor: Actor, id: string) {
    return this.#rows.remove(actor, id);
  }
}
