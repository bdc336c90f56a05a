/** Interviews of applications. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Database } from "../shared/database.ts";
import { instantOf } from "../shared/zoned-time.ts";
import { OwnedRows, type PageQuery } from "./owned-rows.ts";
import { interview } from "./tracker.sql.ts";

type Row = typeof interview.$inferInsert;
export type Given = {
  [Field in keyof Omit<Row, "accountId" | "id" | "applicationId" | "startsAt">]?: Row[Field] | undefined;
};

export function interviewRows(database: Database) {
  const most = 20_000;
  return new OwnedRows(database, { table: interview, kind: "interview", noun: "interview", most });
}

export class Interviews {
  readonly #rows;

  constructor(database: Database) {
    this.#rows = interviewRows(database);
  }

  list(actor: Actor, applicationId: string, query: PageQuery) {
    return this.#rows.listOf(actor, applicationId, query);
  }
  get(actor: Actor, id: string) {
    return this.#rows.get(actor, id);
  }
  remove(actor: Actor, id: string) {
    return this.#rows.remove(actor, id);
  }
}

export function placed(input: Given): Given & { startsAt?: string } {
  const { localTime, timeZone } = input;
  return localTime && timeZone ? { ...input, startsAt: instantOf(localTime, timeZone) } : input;
}
