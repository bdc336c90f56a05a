/** What hangs on applications: notes, contacts, interviews, tasks; and views of them. */
import type { Interview } from "@tailorbird/contracts/interviews";
import type { SavedView } from "@tailorbird/contracts/views";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { application } from "../applications/application.sql.ts";
import {
  accountColumn,
  goesWith,
  goesWithAccount,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

export const note = pgTable(
  "note",
  {
    accountId: accountColumn(),
    id: idColumn("note", "id").notNull(),
    applicationId: idColumn("application", "application_id").notNull(),
    body: text("body").notNull(),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWith(t, t.applicationId, application),
    index("note_of").on(t.accountId, t.applicationId, t.id),
    tenantPolicy(),
  ],
);

export const interview = pgTable(
  "interview",
  {
    accountId: accountColumn(),
    id: idColumn("interview", "id").notNull(),
    applicationId: idColumn("application", "application_id").notNull(),
    localTime: text("local_time").notNull(),
    timeZone: text("time_zone").notNull(),
    startsAt: instantColumn("starts_at").notNull(),
    durationMinutes: integer("duration_minutes").notNull(),
    kind: text("kind").$type<Interview["kind"]>().notNull(),
    place: text("place"),
    link: text("link"),
    people: text("people").array().notNull().default(sql`'{}'::text[]`),
    outcome: text("outcome").$type<Interview["outcome"]>().notNull(),
    note: text("note"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWith(t, t.applicationId, application),
    index("interview_of").on(t.accountId, t.applicationId, t.id),
    index("interview_time").on(t.accountId, t.startsAt, t.id),
    tenantPolicy(),
  ],
);

export const task = pgTable(
  "task",
  {
    accountId: accountColumn(),
    id: idColumn("task", "id").notNull(),
    applicationId: idColumn("application", "application_id"),
    title: text("title").notNull(),
    dueAt: instantColumn("due_at"),
    doneAt: instantColumn("done_at"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    goesWith(t, t.applicationId, application),
    index("task_of").on(t.accountId, t.applicationId, t.id),
    index("task_due").on(t.accountId, t.dueAt, t.id).where(sql`done_at is null`),
    tenantPolicy(),
  ],
);

export const savedView = pgTable(
  "saved_view",
  {
    accountId: accountColumn(),
    id: idColumn("view", "id").notNull(),
    name: text("name").notNull(),
    shows: jsonb("shows").$type<SavedView["shows"]>().notNull(),
    ...revisioned(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), goesWithAccount(t, account), tenantPolicy()],
);

export const contact = pgTable(
  "contact",
  {
    accountId: accountColumn(),
    id: idColumn("contact", "id").notNull(),
    name: text("name").notNull(),
    company: text("company"),
    role: text("role"),
    email: text("email"),
    phone: text("phone"),
    url: text("url"),
    note: text("note"),
    ...revisioned(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), goesWithAccount(t, account), tenantPolicy()],
);

export const applicationContact = pgTable(
  "application_contact",
  {
    accountId: accountColumn(),
    contactId: idColumn("contact", "contact_id").notNull(),
    applicationId: idColumn("application", "application_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.contactId, t.applicationId] }),
    goesWith(t, t.contactId, contact),
    goesWith(t, t.applicationId, application),
    index("application_contact_of").on(t.accountId, t.applicationId, t.contactId),
    tenantPolicy(),
  ],
);
