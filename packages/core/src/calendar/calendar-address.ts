/** The address of an account's calendar: made, made anew, and taken back. */
import { createHash, randomBytes } from "node:crypto";
import type { Actor } from "@tailorbird/contracts/actor";
import type { CalendarFeed } from "@tailorbird/contracts/calendar";
import { byOf, recordAudit } from "../accounts/audit.ts";
import type { Database } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { calendarFeed } from "./calendar.sql.ts";

export class CalendarAddresses {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** The address carries the account, which must be set before anything may be looked up. */
  async renew(actor: Actor): Promise<CalendarFeed> {
    const { accountId } = actor;
    const secret = randomBytes(32).toString("base64url");
    const now = this.#clock.now().toISOString();
    const row = { accountId, secretHash: hashOf(secret), createdAt: now };
    await this.#database.transact(accountId, async (queries) => {
      await openCreate(queries, accountId, undefined, {});
      await queries
        .insert(calendarFeed)
        .values(row)
        .onConflictDoUpdate({ target: calendarFeed.accountId, set: row });
      await recordAudit(queries, byOf(actor), "calendar.renewed");
    });
    return { path: `/v1/calendar/${uuidOfId("account", accountId)}_${secret}.ics`, createdAt: now };
  }

  async revoke(actor: Actor): Promise<void> {
    await this.#database.transact(actor.accountId, async (queries) => {
      const revoked = await queries.delete(calendarFeed).returning({ accountId: calendarFeed.accountId });
      if (revoked.length > 0) await recordAudit(queries, byOf(actor), "calendar.revoked");
    });
  }
}

/** What is kept of an address's secret. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
