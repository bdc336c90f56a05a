import type { Attachment } from "@tailorbird/contracts/attachments";
import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { application } from "../applications/application.sql.ts";
import {
  accountColumn,
  goesWith,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

export const attachment = pgTable(
  "attachment",
  {
    accountId: accountColumn(),
    id: idColumn("attachment", "id").notNull(),
    applicationId: idColumn("application", "application_id").notNull(),
    fileName: text("file_name").notNull(),
    contentType: text("content_type").notNull(),
    byteSize: integer("byte_size").notNull(),
    kind: text("kind").$type<Attachment["kind"]>().notNull(),
    sent: boolean("sent").notNull(),
    status: text("status").$type<Attachment["status"]>().notNull(),
    failure: jsonb("failure").$type<NonNullable<Attachment["failure"]>>(),
    /** The version of the S3 object that came first, and was scanned: no other is handed out. */
    objectVersion: text("object_version"),
    /** When an upload that never came, or a scan that never ended, is given up. */
    dueAt: instantColumn("due_at"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWith(t, t.applicationId, application),
    index("attachment_of").on(t.accountId, t.applicationId, t.id),
    index("attachment_due").on(t.dueAt).where(sql`due_at is not null`),
    tenantPolicy(),
  ],
);
