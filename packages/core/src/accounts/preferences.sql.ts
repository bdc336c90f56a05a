import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import {
  accountColumn,
  goesWithAccount,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";
import { account } from "./account.sql.ts";

/** One row per account that has said anything of itself; without one the defaults hold. */
export const accountPreferences = pgTable(
  "account_preferences",
  {
    accountId: accountColumn().primaryKey(),
    timeZone: text("time_zone").notNull().default("UTC"),
    locale: text("locale").notNull().default("en"),
    quietFrom: text("quiet_from"),
    quietUntil: text("quiet_until"),
    mail: boolean("mail").notNull().default(true),
    remindTasks: boolean("remind_tasks").notNull().default(true),
    remindInterviews: boolean("remind_interviews").notNull().default(true),
    remindNoAnswer: boolean("remind_no_answer").notNull().default(true),
    email: text("email"),
    emailConfirmedAt: instantColumn("email_confirmed_at"),
    pendingEmail: text("pending_email"),
    /** SHA-256 of 256 random bits. */
    pendingHash: text("pending_hash"),
    pendingUntil: instantColumn("pending_until"),
    /** Mails that asked for a confirmation since `pendingSince`. */
    pendingCount: integer("pending_count").notNull().default(0),
    pendingSince: instantColumn("pending_since"),
    /** Stands in the link to unsubscribe, of every mail: made for the first, and sealed (`shared/secret-box.ts`). */
    mailSecret: text("mail_secret"),
    mailSecretSealedBy: text("mail_secret_sealed_by").default("clear"),
    ...revisioned(),
  },
  (t) => [
    goesWithAccount(t, account),
    index("account_preferences_sealed").on(t.mailSecretSealedBy),
    tenantPolicy(),
  ],
);

export type PreferencesRow = typeof accountPreferences.$inferSelect;
