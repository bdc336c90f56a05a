/** Rows of attachments. Every function runs as the account that `queries` was opened for. */
import type { Attachment } from "@tailorbird/contracts/attachments";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import type { PageRequest } from "../shared/page.ts";
import { attachment } from "./attachment.sql.ts";

export type AttachmentRow = typeof attachment.$inferSelect;

const changed = { revision: sql`${attachment.revision} + 1`, updatedAt: sql`now()` };
const inAnHour = sql<string>`now() + interval '1 hour'`;

/** What the account holds, and what the application holds of it. Files that failed weigh nothing. */
export async function surveyAttachments(
  queries: Queries,
  applicationId: string,
): Promise<{ files: number; bytes: number; ofApplication: number }> {
  const uuid = uuidOfId("application", applicationId);
  const [row] = await queries
    .select({
      files: sql<number>`count(*)::int`,
      bytes: sql<number>`coalesce(sum(${attachment.byteSize}) filter (where ${attachment.status} <> 'failed'), 0)::float8`,
      ofApplication: sql<number>`(count(*) filter (where ${attachment.applicationId} = ${uuid}))::int`,
    })
    .from(attachment);
  return row as NonNullable<typeof row>;
}

export async function insertAttachment(
  queries: Queries,
  row: Omit<typeof attachment.$inferInsert, "status" | "dueAt">,
): Promise<AttachmentRow> {
  const [inserted] = await queries
    .insert(attachment)
    .values({ ...row, status: "awaiting_upload", dueAt: inAnHour as never })
    .returning();
  return inserted as AttachmentRow;
}

export async function findAttachment(queries: Queries, id: string): Promise<AttachmentRow | undefined> {
  const [row] = await queries.select().from(attachment).where(eq(attachment.id, id));
  return row;
}

/** All of an application's, without pages: deleting it asks for them. */
export function listAttachmentIds(queries: Queries, applicationId: string): Promise<{ id: string }[]> {
  return queries
    .select({ id: attachment.id })
    .from(attachment)
    .where(eq(attachment.applicationId, applicationId));
}

export function listAttachments(
  queries: Queries,
  applicationId: string,
  page: PageRequest,
): Promise<AttachmentRow[]> {
  return queries
    .select()
    .from(attachment)
    .where(
      and(
        eq(attachment.applicationId, applicationId),
        page.after ? lt(attachment.id, page.after) : undefined,
      ),
    )
    .orderBy(desc(attachment.id))
    .limit(page.limit + 1);
}

/** @returns the changed row, or undefined when there is none of that id at that revision. */
export async function updateAttachment(
  queries: Queries,
  id: string,
  change: { kind?: Attachment["kind"] | undefined; sent?: boolean | undefined },
  ifRevision: number | undefined,
): Promise<AttachmentRow | undefined> {
  const [row] = await queries
    .update(attachment)
    .set({ ...change, ...changed })
    .where(
      and(eq(attachment.id, id), ifRevision === undefined ? undefined : eq(attachment.revision, ifRevision)),
    )
    .returning();
  return row;
}

/** Gives an upload that has not come another hour. */
export async function extendUpload(queries: Queries, id: string): Promise<AttachmentRow | undefined> {
  const [row] = await queries
    .update(attachment)
    .set({ dueAt: inAnHour })
    .where(and(eq(attachment.id, id), eq(attachment.status, "awaiting_upload")))
    .returning();
  return row;
}

/** Takes this version of the object as the attachment's file, if none has come before or it is this one already. */
export async function claimFile(
  queries: Queries,
  id: string,
  objectVersion: string,
): Promise<AttachmentRow | undefined> {
  const [row] = await queries
    .update(attachment)
    .set({ ...changed, status: "scanning", objectVersion, dueAt: inAnHour })
    .where(
      and(
        eq(attachment.id, id),
        sql`(${attachment.status} = 'awaiting_upload' or (${attachment.status} = 'scanning' and ${attachment.objectVersion} = ${objectVersion}))`,
      ),
    )
    .returning();
  return row;
}

/** Ends a scan: with a failure, or without. */
export async function finishScan(
  queries: Queries,
  id: string,
  failure: Attachment["failure"],
  byteSize?: number,
): Promise<void> {
  await queries
    .update(attachment)
    .set({
      ...changed,
      status: failure ? "failed" : "ready",
      failure,
      dueAt: null,
      ...(byteSize !== undefined && { byteSize }),
    })
    .where(and(eq(attachment.id, id), eq(attachment.status, "scanning")));
}

/** Gives up what is still in `status` after its time. */
export async function giveUp(
  queries: Queries,
  id: string,
  status: AttachmentRow["status"],
  dueBefore: string,
  failure: NonNullable<Attachment["failure"]>,
): Promise<void> {
  await queries
    .update(attachment)
    .set({ ...changed, status: "failed", failure, dueAt: null })
    .where(
      and(
        eq(attachment.id, id),
        eq(attachment.status, status),
        sql`${attachment.dueAt} <= ${dueBefore}::timestamptz`,
      ),
    );
}

export async function deleteAttachment(queries: Queries, id: string): Promise<void> {
  await queries.delete(attachment).where(eq(attachment.id, id));
}

export function toAttachment({
  accountId: _,
  objectVersion: __,
  dueAt: ___,
  ...row
}: AttachmentRow): Attachment {
  return row;
}
