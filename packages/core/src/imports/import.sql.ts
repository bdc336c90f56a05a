import type { CsvImport, RowMessage } from "@tailorbird/contracts/imports";
import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { application } from "../applications/application.sql.ts";
import { accountColumn, createdAt, idColumn, tenantPolicy, updatedAt } from "../shared/columns.ts";

export const csvImport = pgTable(
  "csv_import",
  {
    accountId: accountColumn(),
    id: idColumn("csvImport", "id").notNull(),
    fileName: text("file_name").notNull(),
    byteSize: integer("byte_size").notNull(),
    status: text("status").$type<CsvImport["status"]>().notNull(),
    rows: integer("rows").notNull().default(0),
    imported: integer("imported").notNull().default(0),
    skipped: integer("skipped").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    errors: jsonb("errors").$type<RowMessage[]>().notNull().default(sql`'[]'::jsonb`),
    skips: jsonb("skips").$type<RowMessage[]>().notNull().default(sql`'[]'::jsonb`),
    kept: integer("kept"),
    revision: integer("revision").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    foreignKey({ columns: [t.accountId], foreignColumns: [account.accountId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);

/** What an import has brought in, so that it can be taken out. */
export const csvImportRow = pgTable(
  "csv_import_row",
  {
    accountId: accountColumn(),
    importId: idColumn("csvImport", "import_id").notNull(),
    applicationId: idColumn("application", "application_id").notNull(),
    jobId: idColumn("job", "job_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.importId, t.applicationId] }),
    foreignKey({
      columns: [t.accountId, t.importId],
      foreignColumns: [csvImport.accountId, csvImport.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.accountId, t.applicationId],
      foreignColumns: [application.accountId, application.id],
    }).onDelete("cascade"),
    index("csv_import_row_of").on(t.accountId, t.applicationId),
    tenantPolicy(),
  ],
);
