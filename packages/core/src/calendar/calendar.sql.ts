import { foreignKey, pgTable, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { accountColumn, createdAt, tenantPolicy } from "../shared/columns.ts";

/** One secret address per account. SHA-256 of 256 random bits: nothing to guess, so no slow hash is needed. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    accountId: accountColumn().primaryKey(),
    secretHash: text("secret_hash").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({ columns: [t.accountId], foreignColumns: [account.accountId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
