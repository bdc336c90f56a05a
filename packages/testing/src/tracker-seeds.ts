/** Rows of the tracker to start a test from, written as the person they belong to. Each answers its id. */
import type { Actor } from "@tailorbird/contracts/actor";
import { account } from "@tailorbird/core/accounts/account.sql";
import { accountPreferences } from "@tailorbird/core/accounts/preferences.sql";
import { attachment } from "@tailorbird/core/attachments/attachment.sql";
import { csvImport } from "@tailorbird/core/imports/import.sql";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { newId } from "@tailorbird/core/shared/id";
import {
  applicationContact,
  contact,
  interview,
  note,
  savedView,
  task,
} from "@tailorbird/core/tracker/tracker.sql";
import type { Stack } from "./stack.ts";

export async function seedNote({ database }: Stack, { accountId }: Actor, applicationId: string) {
  const id = newId("note");
  await database.as(accountId).insert(note).values({ accountId, id, applicationId, body: "A note" });
  return id;
}

export async function seedInterview({ database }: Stack, { accountId }: Actor, applicationId: string) {
  const id = newId("interview");
  await database.as(accountId).insert(interview).values({
    accountId,
    id,
    applicationId,
    localTime: "2026-12-01T10:00",
    timeZone: "UTC",
    startsAt: "2026-12-01T10:00:00.000Z",
    durationMinutes: 30,
    kind: "phone",
    outcome: "pending",
  });
  return id;
}

export async function seedTask(
  { database }: Stack,
  { accountId }: Actor,
  applicationId: string | null = null,
  more: Partial<typeof task.$inferInsert> = {},
) {
  const id = newId("task");
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(task).values({ accountId, id, applicationId, title: "A task", ...more });
  });
  return id;
}

/** An attachment that waits for its file, unless `more` says that it has come. */
export async function seedAttachment(
  { database }: Stack,
  { accountId }: Actor,
  applicationId: string,
  more: Partial<typeof attachment.$inferInsert> = {},
) {
  const id = newId("attachment");
  await database
    .as(accountId)
    .insert(attachment)
    .values({
      accountId,
      id,
      applicationId,
      fileName: "letter.txt",
      contentType: "text/plain",
      byteSize: 100,
      kind: "cover_letter",
      sent: false,
      status: "awaiting_upload",
      ...more,
    });
  return id;
}

/** An import that waits for its file, unless `more` says otherwise. */
export async function seedImport(
  { database }: Stack,
  { accountId }: Actor,
  more: Partial<typeof csvImport.$inferInsert> = {},
) {
  const id = newId("csvImport");
  const values = { accountId, id, fileName: "table.csv", byteSize: 100, status: "awaiting_upload" as const };
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(csvImport).values({ ...values, ...more });
  });
  return id;
}

export async function seedView({ database }: Stack, { accountId }: Actor) {
  const id = newId("view");
  const shows = { list: "jobs", query: { sort: "newest" } } as const;
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(savedView).values({ accountId, id, name: "A view", shows });
  });
  return id;
}

export async function seedContact(
  { database }: Stack,
  { accountId }: Actor,
  applicationIds: readonly string[] = [],
) {
  const id = newId("contact");
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(contact).values({ accountId, id, name: "An invented person" });
    for (const applicationId of applicationIds)
      await queries.insert(applicationContact).values({ accountId, contactId: id, applicationId });
  });
  return id;
}

/** A reminder of a day in a year's time, whose timer nobody has set. */
export async function seedReminder(
  { database }: Stack,
  { accountId }: Actor,
  more: Partial<typeof reminder.$inferInsert> = {},
) {
  const id = newId("reminder");
  const at = new Date(Date.now() + 365 * 86_400_000).toISOString();
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries
      .insert(reminder)
      .values({ accountId, id, when: { type: "at", at }, dueAt: at, status: "scheduled", ...more });
  });
  return id;
}

/** Preferences at revision 1, with a confirmed address. */
export async function seedPreferences(
  { database }: Stack,
  { accountId }: Actor,
  more: Partial<typeof accountPreferences.$inferInsert> = {},
) {
  const row = {
    accountId,
    email: "robin@example.com",
    emailConfirmedAt: "2026-11-01T00:00:00.000Z",
    mailSecret: "s".repeat(43),
    ...more,
  };
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries
      .insert(accountPreferences)
      .values(row)
      .onConflictDoUpdate({ target: accountPreferences.accountId, set: row });
  });
}
