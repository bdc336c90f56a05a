/** Ends attachments that nobody came back for: uploads that never arrived, scans that never ended. */
import type { Attachment } from "@tailorbird/contracts/attachments";
import { lte } from "drizzle-orm";
import type { Database } from "../shared/database.ts";
import { workOnEach } from "../shared/each.ts";
import type { Clock } from "../shared/ports.ts";
import { attachment } from "./attachment.sql.ts";
import { giveUp } from "./attachment-repository.ts";

/** Rows per run; what is left is found by the next. */
const batchSize = 500;

export class AttachmentExpirer {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @throws AggregateError when some could not be ended; all others are. */
  async expire(): Promise<void> {
    const now = this.#clock.now().toISOString();
    const due = await this.#database.sweep((queries) =>
      queries
        .select({ accountId: attachment.accountId, id: attachment.id, status: attachment.status })
        .from(attachment)
        .where(lte(attachment.dueAt, now))
        .limit(batchSize),
    );
    await workOnEach(due, async ({ accountId, id, status }) => {
      if (status !== "awaiting_upload" && status !== "scanning") return;
      await giveUp(this.#database.as(accountId), id, status, now, reasons[status]);
    });
  }
}

const reasons: Record<"awaiting_upload" | "scanning", NonNullable<Attachment["failure"]>> = {
  awaiting_upload: {
    code: "upload_expired",
    detail: "No file came within an hour: attach it again and upload it with the form you get.",
  },
  scanning: { code: "internal", detail: "Looking at the file never came to an end: attach it again." },
};
