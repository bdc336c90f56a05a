import type { ExportFormat } from "@tailorbird/contracts/resumes";
import { foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { accountColumn, createdAt, instantColumn, tenantPolicy } from "../shared/columns.ts";

/** A rendered file, named by what it was made of: equal content is rendered once. */
export const exportFile = pgTable(
  "export_file",
  {
    accountId: accountColumn(),
    /** SHA-256 of the document, as in `resume_version.document_hash` and `tailoring.composed_hash`. */
    documentHash: text("document_hash").notNull(),
    format: text("format").$type<ExportFormat>().notNull(),
    status: text("status").$type<"rendering" | "ready" | "failed">().notNull(),
    /** When rendering was last asked for; asked for again when it takes too long. */
    requestedAt: instantColumn("requested_at").notNull(),
    attempts: integer("attempts").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.documentHash, t.format] }),
    foreignKey({ columns: [t.accountId], foreignColumns: [account.accountId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
