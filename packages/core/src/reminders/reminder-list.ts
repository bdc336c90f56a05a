/** Reminders as their owner reads them. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Reminder, ReminderStatus } from "@tailorbird/contracts/reminders";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Database } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { type ReminderRow, reminder } from "./reminder.sql.ts";
import type { Named } from "./reminder-surroundings.ts";

export class ReminderList {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(
    actor: Actor,
    query: Named & {
      cursor?: string | undefined;
      limit?: string | undefined;
      status?: ReminderStatus | undefined;
    },
  ): Promise<Page<Reminder>> {
    const page = readPage("reminder", query);
    const filters = (["status", "applicationId", "taskId", "interviewId"] as const).map((name) =>
      query[name] === undefined ? undefined : eq(reminder[name], query[name]),
    );
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(reminder)
      .where(and(...filters, page.after ? lt(reminder.id, page.after) : undefined))
      .orderBy(desc(reminder.id))
      .limit(page.limit + 1);
    return toPage(rows, page, (row) => row.id, toReminder);
  }
}

export function toReminder(row: ReminderRow): Reminder {
  const { accountId: _, anchorAt: __, generation: ___, sendingAt: ____, ...shown } = row;
  return shown;
}
