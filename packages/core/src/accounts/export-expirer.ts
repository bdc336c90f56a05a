/** Ends exports whose making never ended: their worker died on the last delivery, and no message comes any more. */
import { and, eq, lt } from "drizzle-orm";
import type { Database } from "../shared/database.ts";
import { workOnEach } from "../shared/each.ts";
import type { Clock } from "../shared/ports.ts";
import { accountExport } from "./account-data.sql.ts";
import { failExport } from "./account-exports.ts";

/** Rows per run; what is left is found by the next. */
const batchSize = 500;
/** Longer than all deliveries of a message take, each as long as its worker may, with the waits between them. */
const longestMaking = 2 * 3_600_000;

export class ExportExpirer {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @throws AggregateError when some could not be ended; all others are. */
  async expire(): Promise<void> {
    const { accountId, id, status, createdAt } = accountExport;
    const before = new Date(this.#clock.now().getTime() - longestMaking).toISOString();
    const stuck = await this.#database.sweep((queries) =>
      queries
        .select({ accountId, id })
        .from(accountExport)
        .where(and(eq(status, "preparing"), lt(createdAt, before)))
        .limit(batchSize),
    );
    await workOnEach(stuck, (each) => failExport(this.#database.as(each.accountId), each.id));
  }
}
