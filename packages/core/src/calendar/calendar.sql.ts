import { foreignKey, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { accountColumn, createdAt, goesWithAccount, instantColumn, tenantPolicy } from "../shared/columns.ts";
import type { CalendarEntry } from "./calendar-entries.ts";

/** One secret address per account. SHA-256 of 256 random bits: nothing to guess, so no slow hash is needed. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    accountId: accountColumn().primaryKey(),
    secretHash: text("secret_hash").notNull(),
    createdAt: createdAt(),
  },
  (t) => [goesWithAccount(t, account), tenantPolicy()],
);

/** What the feed has told calendars of, as it told it: calendars are told of changes and ends by it. */
export const calendarEntry = pgTable(
  "calendar_entry",
  {
    accountId: accountColumn(),
    uid: text("uid").notNull(),
    sequence: integer("sequence").notNull(),
    entry: jsonb("entry").$type<CalendarEntry>().notNull(),
    changedAt: instantColumn("changed_at").notNull(),
    /** Since when it is no longer there; null while it is. */
    goneAt: instantColumn("gone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.uid] }),
    foreignKey({ columns: [t.accountId], foreignColumns: [calendarFeed.accountId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
