import type { CsvImport, RowMessage } from "@tailorbird/contracts/imports";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { application } from "../applications/application.sql.ts";
import {
  accountColumn,
  goesWith,
  goesWithAccount,
  idColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

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
    ...revisioned(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), goesWithAccount(t, account), tenantPolicy()],
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
    goesWith(t, t.importId, csvImport),
    goesWith(t, t.applicationId, application),
    index("csv_import_row_of").on(t.accountId, t.applicationId),
    tenantPolicy(),
  ],
);
