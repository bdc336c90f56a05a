import type { AccountExport, Deletion } from "@tailorbird/contracts/account-data";
import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import {
  accountColumn,
  createdAt,
  goesWithAccount,
  idColumn,
  instantColumn,
  tenantPolicy,
} from "../shared/columns.ts";
import { account } from "./account.sql.ts";

export const accountExport = pgTable(
  "account_export",
  {
    accountId: accountColumn(),
    id: idColumn("accountExport", "id").notNull(),
    status: text("status").$type<AccountExport["status"]>().notNull().default("preparing"),
    byteSize: bigint("byte_size", { mode: "number" }),
    keptUntil: instantColumn("kept_until"),
    failure: jsonb("failure").$type<AccountExport["failure"]>(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    index("account_export_preparing").on(t.createdAt).where(sql`status = 'preparing'`),
    tenantPolicy(),
  ],
);

/** Outlives its account: the receipt of its erasure. It says who by an id alone, and what by numbers. */
export const accountDeletion = pgTable(
  "account_deletion",
  {
    accountId: accountColumn(),
    id: idColumn("deletion", "id").notNull(),
    status: text("status").$type<Deletion["status"]>().notNull().default("scheduled"),
    requestedAt: instantColumn("requested_at").notNull(),
    dueAt: instantColumn("due_at").notNull(),
    /** When its owner was told by mail, or it was found that there is nowhere to tell them. */
    warnedAt: instantColumn("warned_at"),
    erasedAt: instantColumn("erased_at"),
    /** Whose sign-in goes too, as the issuer knows them: until it has gone, and no longer. */
    subject: text("subject"),
    signInErasedAt: instantColumn("sign_in_erased_at"),
    rows: jsonb("rows").$type<Record<string, number>>().notNull().default(sql`'{}'::jsonb`),
    files: integer("files").notNull().default(0),
    /** SHA-256 of 256 random bits, which the receipt's path carries. */
    receiptHash: text("receipt_hash").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), tenantPolicy()],
);

export type AccountExportRow = typeof accountExport.$inferSelect;
export type DeletionRow = typeof accountDeletion.$inferSelect;
