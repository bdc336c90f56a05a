import type { ExportFormat } from "@tailorbird/contracts/exports";
import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { resume } from "../resumes/resume.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWith,
  idColumn,
  instantColumn,
  tenantPolicy,
} from "../shared/columns.ts";
import type { LookName } from "./export-format.ts";

/** A rendered file, named by what it was made of: equal content is rendered once. It goes when its resume goes. */
export const exportFile = pgTable(
  "export_file",
  {
    accountId: accountColumn(),
    resumeId: idColumn("resume", "resume_id").notNull(),
    /** SHA-256 of the document, as in `resume_version.document_hash` and `tailoring.composed_hash`. */
    documentHash: text("document_hash").notNull(),
    format: text("format").$type<ExportFormat>().notNull(),
    /** Template and paper, as in `lookName`. */
    look: text("look").$type<LookName>().notNull().default("classic-a4"),
    status: text("status").$type<"rendering" | "ready" | "failed">().notNull(),
    /** When rendering was last asked for; asked for again when it takes too long. */
    requestedAt: instantColumn("requested_at").notNull(),
    /** Times that it was asked for without a file coming of it. */
    attempts: integer("attempts").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.resumeId, t.documentHash, t.format, t.look] }),
    goesWith(t, t.resumeId, resume),
    tenantPolicy(),
  ],
);
