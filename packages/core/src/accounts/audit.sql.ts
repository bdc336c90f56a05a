import type { AuditAction, AuditEntry } from "@tailorbird/contracts/audit";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { accountColumn, createdAt, goesWithAccount, idColumn, tenantPolicy } from "../shared/columns.ts";
import { account } from "./account.sql.ts";

/** Append-only: the app's role may insert and read; rows go with their account and not before. */
export const auditEntry = pgTable(
  "audit_entry",
  {
    accountId: accountColumn(),
    id: idColumn("audit", "id").notNull(),
    action: text("action").$type<AuditAction>().notNull(),
    by: text("by").$type<AuditEntry["by"]>().notNull(),
    /** A whole id, because it may be of any kind. */
    subject: text("subject"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    index("audit_entry_action").on(t.accountId, t.action, t.id),
    tenantPolicy(),
  ],
);
