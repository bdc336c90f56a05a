/** Rows of shares and of what reviewers wrote. Every function runs as the account that `queries` was opened for. */
import type { Share, ShareComment } from "@tailorbird/contracts/shares";
import { and, asc, desc, eq, isNull, lt, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { resume, resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import type { PageRequest } from "../shared/page.ts";
import { tailoring } from "../tailorings/tailoring.sql.ts";
import { share, shareComment } from "./share.sql.ts";
import type { ShareToken } from "./share-token.ts";

export type ShareRow = typeof share.$inferSelect;
export type CommentRow = typeof shareComment.$inferSelect;

const commentsOf = sql<number>`(select count(*)::int from ${shareComment} where ${shareComment.shareId} = "share"."id")`;

/** What is named, as far as the account has it, and how many shares it holds. */
export async function surveyNamed(
  queries: Queries,
  named: {
    resumeId?: string | undefined;
    resumeVersion?: number | undefined;
    tailoringId?: string | undefined;
  },
): Promise<{ held: number; version: number | null; isTailored: boolean }> {
  const { resumeId, resumeVersion: version, tailoringId } = named;
  const [row] = await queries
    .select({
      held: sql<number>`(select count(*)::int from ${share})`,
      version: resumeVersion.version,
      isTailored: sql<boolean>`${tailoring.id} is not null`,
    })
    .from(sql`(select 1) as here`)
    .leftJoin(resume, resumeId ? eq(resume.id, resumeId) : sql`false`)
    .leftJoin(
      resumeVersion,
      and(
        eq(resumeVersion.resumeId, resume.id),
        version ? eq(resumeVersion.version, version) : eq(resumeVersion.version, resume.currentVersion),
      ),
    )
    .leftJoin(
      tailoring,
      tailoringId ? and(eq(tailoring.id, tailoringId), eq(tailoring.status, "ready")) : sql`false`,
    );
  return row as NonNullable<typeof row>;
}

export async function insertShare(queries: Queries, row: typeof share.$inferInsert): Promise<ShareRow> {
  const [inserted] = await queries.insert(share).values(row).returning();
  return inserted as ShareRow;
}

export async function findShare(queries: Queries, id: string): Promise<ShareRow | undefined> {
  const [row] = await queries.select().from(share).where(eq(share.id, id));
  return row;
}

/** Puts a new secret in the place of the one that was shown once. */
export async function changeSecret(
  queries: Queries,
  id: string,
  secretHash: string,
): Promise<ShareRow | undefined> {
  const [row] = await queries.update(share).set({ secretHash }).where(eq(share.id, id)).returning();
  return row;
}

export function listShares(
  queries: Queries,
  page: PageRequest,
): Promise<{ share: ShareRow; comments: number }[]> {
  return queries
    .select({ share, comments: commentsOf })
    .from(share)
    .where(page.after ? lt(share.id, page.after) : undefined)
    .orderBy(desc(share.id))
    .limit(page.limit + 1);
}

/** @returns whether it worked until now; undefined when there is no such share. */
export async function revokeShare(queries: Queries, id: string, at: string): Promise<boolean | undefined> {
  const rows = await queries
    .update(share)
    .set({ revokedAt: at })
    .where(and(eq(share.id, id), isNull(share.revokedAt)))
    .returning({ id: share.id });
  if (rows.length === 1) return true;
  return (await findShare(queries, id)) ? false : undefined;
}

/** Looks a token up and counts the request, in one statement. @returns undefined for a token that is not, or no longer, good. */
export async function openShare(
  queries: Queries,
  { shareId, secretHash }: ShareToken,
  now: string,
): Promise<ShareRow | undefined> {
  const isSameMinute = sql`${share.minuteAt} > ${now}::timestamptz - interval '1 minute'`;
  const [row] = await queries
    .update(share)
    .set({
      openedAt: now,
      minuteAt: sql`case when ${isSameMinute} then ${share.minuteAt} else ${now}::timestamptz end`,
      minuteCount: sql`case when ${isSameMinute} then ${share.minuteCount} + 1 else 1 end`,
    })
    .where(
      and(
        eq(share.id, shareId),
        eq(share.secretHash, secretHash),
        isNull(share.revokedAt),
        sql`${share.expiresAt} > ${now}::timestamptz`,
      ),
    )
    .returning();
  return row;
}

/**
 * The document that is shared, with the tailoring and its job if it is one.
 * @param said to know along with it how many comments there are, and the last one that says the same.
 */
export async function findShared(
  queries: Queries,
  row: ShareRow,
  said?: Pick<CommentRow, "author" | "body" | "itemId">,
) {
  const ofShare = eq(shareComment.shareId, row.id);
  const [found] = await queries
    .select({
      held: said ? sql<number>`(select count(*)::int from ${shareComment} where ${ofShare})` : sql<number>`0`,
      same: shareComment,
      document: resumeVersion.document,
      result: tailoring.result,
      decisions: tailoring.decisions,
      edits: tailoring.edits,
      title: job.title,
      company: job.company,
    })
    .from(sql`(select 1) as here`)
    .leftJoin(tailoring, row.tailoringId ? eq(tailoring.id, row.tailoringId) : sql`false`)
    .leftJoin(job, eq(job.id, tailoring.jobId))
    .leftJoin(
      resumeVersion,
      row.resumeId
        ? and(eq(resumeVersion.resumeId, row.resumeId), eq(resumeVersion.version, row.resumeVersion ?? 0))
        : and(
            eq(resumeVersion.resumeId, tailoring.resumeId),
            eq(resumeVersion.version, tailoring.resumeVersion),
          ),
    )
    .leftJoin(shareComment, said ? and(ofShare, saysTheSame(said)) : sql`false`)
    .orderBy(desc(shareComment.id))
    .limit(1);
  return found as NonNullable<typeof found>;
}

function saysTheSame({ author, body, itemId }: Pick<CommentRow, "author" | "body" | "itemId">) {
  const about = itemId === null ? isNull(shareComment.itemId) : eq(shareComment.itemId, itemId);
  return and(eq(shareComment.author, author), eq(shareComment.body, body), about);
}

export function listComments(queries: Queries, shareId: string, page: PageRequest): Promise<CommentRow[]> {
  return queries
    .select()
    .from(shareComment)
    .where(and(eq(shareComment.shareId, shareId), page.after ? lt(shareComment.id, page.after) : undefined))
    .orderBy(desc(shareComment.id))
    .limit(page.limit + 1);
}

/** Of one share, oldest first: there is an end to how many there can be. */
export function listAllComments(queries: Queries, shareId: string): Promise<CommentRow[]> {
  return queries
    .select()
    .from(shareComment)
    .where(eq(shareComment.shareId, shareId))
    .orderBy(asc(shareComment.id));
}

export async function insertComment(
  queries: Queries,
  row: typeof shareComment.$inferInsert,
): Promise<CommentRow> {
  const [inserted] = await queries.insert(shareComment).values(row).returning();
  return inserted as CommentRow;
}

export async function findComment(queries: Queries, id: string): Promise<CommentRow | undefined> {
  const [row] = await queries.select().from(shareComment).where(eq(shareComment.id, id));
  return row;
}

/** @returns whether there was one. */
export async function deleteComment(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries
    .delete(shareComment)
    .where(eq(shareComment.id, id))
    .returning({ id: shareComment.id });
  return rows.length === 1;
}

export function toShare(row: ShareRow, comments: number): Share {
  const { accountId, secretHash, minuteAt, minuteCount, ...shown } = row;
  return { ...shown, comments };
}

export function toComment({ accountId: _, ...row }: CommentRow): ShareComment {
  return row;
}
