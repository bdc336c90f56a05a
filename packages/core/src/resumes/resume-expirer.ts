/** Ends what nobody came back for: uploads that never arrived, readings that never ended, keys nobody repeats. */
import { and, eq, lte, sql } from "drizzle-orm";
import { idempotencyKey } from "../accounts/account.sql.ts";
import type { Database } from "../shared/database.ts";
import { workOnEach } from "../shared/each.ts";
import type { Clock } from "../shared/ports.ts";
import { failResume } from "./ingest-repository.ts";
import { resume } from "./resume.sql.ts";

/** Rows per run; what is left is found by the next. */
const batchSize = 500;

export class ResumeExpirer {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @throws AggregateError when some could not be ended; all others are. */
  expire(): Promise<void> {
    return workOnEach([() => this.#endResumes(), () => this.#forgetKeys()], (step) => step());
  }

  async #endResumes(): Promise<void> {
    const now = this.#clock.now().toISOString();
    const due = await this.#database.sweep((queries) =>
      queries
        .select({ accountId: resume.accountId, id: resume.id, status: resume.status })
        .from(resume)
        .where(lte(resume.dueAt, now))
        .limit(batchSize),
    );
    await workOnEach(due, async ({ accountId, id, status }) => {
      if (status !== "awaiting_upload" && status !== "reading") return;
      await failResume(this.#database.as(accountId), id, { status, dueBefore: now }, reasons[status]);
    });
  }

  async #forgetKeys(): Promise<void> {
    const accounts = await this.#database.sweep((queries) =>
      queries
        .selectDistinct({ accountId: idempotencyKey.accountId })
        .from(idempotencyKey)
        .where(sql`${idempotencyKey.createdAt} < now() - interval '48 hours'`)
        .limit(batchSize),
    );
    await workOnEach(accounts, async ({ accountId }) => {
      await this.#database
        .as(accountId)
        .delete(idempotencyKey)
        .where(
          and(
            eq(idempotencyKey.accountId, accountId),
            sql`${idempotencyKey.createdAt} < now() - interval '48 hours'`,
          ),
        );
    });
  }
}

const reasons = {
  awaiting_upload: {
    code: "upload_expired",
    detail: "No file came within an hour: create a resume again and upload its file with the form you get.",
  },
  reading: {
    code: "internal",
    detail: "Reading the file never came to an end: upload it again, as a PDF if you can.",
  },
} as const;
