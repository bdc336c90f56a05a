import type { ApplicationEvent, ApplicationStatus } from "@tailorbird/contracts/applications";
import { sql } from "drizzle-orm";
import {
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { job } from "../jobs/job.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWith,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

/** Text that is ordered byte by byte, whatever language the database sorts in. */
const bytewiseText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** Where an application stands: the sum of its events, kept beside them so that a list reads one table. */
export const application = pgTable(
  "application",
  {
    accountId: accountColumn(),
    id: idColumn("application", "id").notNull(),
    jobId: idColumn("job", "job_id").notNull(),
    status: text("status").$type<ApplicationStatus>().notNull(),
    statusAt: instantColumn("status_at").notNull(),
    /** What was sent. Not a foreign key: the record of it outlives a deleted resume. */
    resumeId: idColumn("resume", "resume_id"),
    resumeVersion: integer("resume_version"),
    tailoringId: idColumn("tailoring", "tailoring_id"),
    /** The earliest of its live events that says `applied`. */
    appliedAt: instantColumn("applied_at"),
    archivedAt: instantColumn("archived_at"),
    tags: text("tags").array().notNull().default(sql`'{}'::text[]`),
    /** A fraction as text: something always fits between two of them. */
    position: bytewiseText("position").notNull().default("a0"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    foreignKey({ columns: [t.accountId, t.jobId], foreignColumns: [job.accountId, job.id] }),
    unique("application_job").on(t.accountId, t.jobId),
    index("application_status").on(t.accountId, t.status, t.id),
    index("application_board").on(t.accountId, t.position, t.id),
    index("application_activity").on(t.accountId, t.statusAt, t.id),
    index("application_created").on(t.accountId, t.createdAt, t.id),
    index("application_resume")
      .on(t.accountId, t.resumeId, t.resumeVersion, t.id)
      .where(sql`resume_id is not null`),
    index("application_applied").on(t.accountId, sql`coalesce(${t.appliedAt}, 'epoch'::timestamptz)`, t.id),
    tenantPolicy(),
  ],
);

/** Append-only: the app's role may insert and read, never change a row. */
export const applicationEvent = pgTable(
  "application_event",
  {
    accountId: accountColumn(),
    id: idColumn("event", "id").notNull(),
    applicationId: idColumn("application", "application_id").notNull(),
    kind: text("kind").$type<ApplicationEvent["kind"]>().notNull(),
    from: text("from_status").$type<ApplicationStatus>(),
    to: text("to_status").$type<ApplicationStatus>(),
    note: text("note"),
    corrects: idColumn("event", "corrects"),
    by: text("by").$type<ApplicationEvent["by"]>().notNull(),
    occurredAt: instantColumn("occurred_at").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWith(t, t.applicationId, application),
    index("application_event_of").on(t.accountId, t.applicationId, t.id),
    tenantPolicy(),
  ],
);
