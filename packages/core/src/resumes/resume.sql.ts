import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  ReadingStep,
  ResumeFailureCode,
  ResumeStatus,
  ResumeVersion,
} from "@tailorbird/contracts/resumes";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWith,
  goesWithAccount,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

export const resume = pgTable(
  "resume",
  {
    accountId: accountColumn(),
    id: idColumn("resume", "id").notNull(),
    label: text("label").notNull(),
    fileName: text("file_name").notNull(),
    contentType: text("content_type").notNull(),
    byteSize: integer("byte_size").notNull(),
    status: text("status").$type<ResumeStatus>().notNull(),
    /** What is at work while the status is `reading`; whose turn it is to claim it. */
    step: text("step").$type<ReadingStep>(),
    failure: jsonb("failure").$type<{ code: ResumeFailureCode; detail: string }>(),
    /** The version of the S3 object that was read first; later uploads with the same form are removed. */
    objectVersion: text("object_version"),
    currentVersion: integer("current_version"),
    /** When an upload that never came, or a reading that never ended, is given up. */
    dueAt: instantColumn("due_at"),
    leaseToken: uuid("lease_token"),
    leaseUntil: instantColumn("lease_until"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    index("resume_due").on(t.dueAt).where(sql`due_at is not null`),
    tenantPolicy(),
  ],
);

export const resumeVersion = pgTable(
  "resume_version",
  {
    accountId: accountColumn(),
    resumeId: idColumn("resume", "resume_id").notNull(),
    version: integer("version").notNull(),
    origin: text("origin").$type<ResumeVersion["origin"]>().notNull(),
    tailoringId: idColumn("tailoring", "tailoring_id"),
    document: jsonb("document").$type<ResumeDocument>().notNull(),
    /** SHA-256 of the document: names its rendered files. */
    documentHash: text("document_hash").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.resumeId, t.version] }),
    goesWith(t, t.resumeId, resume),
    tenantPolicy(),
  ],
);
