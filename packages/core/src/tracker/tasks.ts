/** Tasks, of applications and of none. */
import type { Actor } from "@tailorbird/contracts/actor";
import { and, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { Database } from "../shared/database.ts";
import { OwnedRows, type PageQuery } from "./owned-rows.ts";
import { task } from "./tracker.sql.ts";

export interface TaskFilter extends PageQuery {
  applicationId?: string | undefined;
  done?: boolean | undefined;
  dueBy?: string | undefined;
}

export function taskRows(database: Database) {
  return new OwnedRows(database, { table: task, kind: "task", noun: "task", most: 20_000 });
}

export class Tasks {
  readonly #rows;

  constructor(database: Database) {
    this.#rows = taskRows(database);
  }

  list(actor: Actor, { applicationId, done, dueBy, ...query }: TaskFilter) {
    const filter = and(
      applicationId === undefined ? undefined : eq(task.applicationId, applicationId),
      done === undefined ? undefined : done ? isNotNull(task.doneAt) : isNull(task.doneAt),
      dueBy === undefined ? undefined : lte(task.dueAt, dueBy),
    );
    return this.#rows.list(actor, query, filter);
  }

  get(actor: Actor, id: string) {
    return this.#rows.get(actor, id);
  }
  remove(actor: Actor, id: string) {
    return this.#rows.remove(actor, id);
  }
}
