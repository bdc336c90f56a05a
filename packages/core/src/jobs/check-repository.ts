/** Rows of looking at postings again. Every function runs as the account that `queries` was opened for, but `listDue`. */
import { and, desc, eq, isNotNull, lt, lte, sql } from "drizzle-orm";
import { application } from "../applications/application.sql.ts";
import type { Queries } from "../shared/database.ts";
import type { PageRequest } from "../shared/page.ts";
import { job, jobCheck, jobOriginal } from "./job.sql.ts";

export type NewCheck = typeof jobCheck.$inferInsert;

const checkedColumns = {
  id: job.id,
  url: job.url,
  description: job.description,
  posting: job.posting,
  checkFailures: job.checkFailures,
  createdAt: job.createdAt,
};
export type CheckedJob = Pick<typeof job.$inferSelect, keyof typeof checkedColumns>;

export async function findChecked(queries: Queries, id: string): Promise<CheckedJob | undefined> {
  const [row] = await queries.select(checkedColumns).from(job).where(eq(job.id, id));
  return row;
}

/** A job that is due, held until the transaction ends; with whether what became of it has come to an end. */
export async function lockDue(queries: Queries, id: string, now: string) {
  const ended = sql<boolean>`coalesce(${application.archivedAt} is not null or ${application.status} in ('accepted', 'rejected', 'withdrawn'), false)`;
  const [row] = await queries
    .select({ ...checkedColumns, isEnded: ended })
    .from(job)
    .leftJoin(application, eq(application.jobId, job.id))
    .where(and(eq(job.id, id), lte(job.checkDueAt, now)))
    .for("update", { of: job });
  return row;
}

export async function recordCheck(queries: Queries, row: NewCheck): Promise<void> {
  await queries.insert(jobCheck).values(row);
}

export interface DueCheck {
  readonly accountId: string;
  readonly id: string;
  /** Counts from 1 those of one site, longest due first. */
  readonly turn: number;
}

/** As the sweeper: what is due of every account, `mostOfSite` of one site at most. */
export function listDue(
  queries: Queries,
  now: string,
  { most, mostOfSite }: { most: number; mostOfSite: number },
): Promise<DueCheck[]> {
  const due = queries
    .select({
      accountId: job.accountId,
      id: job.id,
      turn: sql<number>`(row_number() over (partition by ${job.checkLane} order by ${job.checkDueAt}))::int`.as(
        "turn",
      ),
    })
    .from(job)
    .where(lte(job.checkDueAt, now))
    .as("due");
  return queries
    .select({ accountId: due.accountId, id: due.id, turn: due.turn })
    .from(due)
    .where(lte(due.turn, mostOfSite))
    .limit(most);
}

export function listChecks(queries: Queries, jobId: string, page: PageRequest) {
  const { id, found, by, url, sha256, byteSize, checkedAt } = jobCheck;
  return queries
    .select({ id, found, by, url, sha256, byteSize, checkedAt })
    .from(jobCheck)
    .where(and(eq(jobCheck.jobId, jobId), page.after ? lt(jobCheck.id, page.after) : undefined))
    .orderBy(desc(jobCheck.id))
    .limit(page.limit + 1);
}

/** The page that a job was imported from. */
export async function findOriginal(queries: Queries, jobId: string) {
  const { url, contentType, sha256, byteSize, content, fetchedAt } = jobOriginal;
  const [row] = await queries
    .select({ url, contentType, sha256, byteSize, content, fetchedAt })
    .from(jobOriginal)
    .where(eq(jobOriginal.jobId, jobId));
  return row;
}

/** The page that a look at the posting found; undefined also where none came. */
export async function findCheckedPage(queries: Queries, jobId: string, id: string) {
  const { url, contentType, sha256, byteSize, content, checkedAt: fetchedAt } = jobCheck;
  const [row] = await queries
    .select({ url, contentType, sha256, byteSize, content, fetchedAt })
    .from(jobCheck)
    .where(and(eq(jobCheck.id, id), eq(jobCheck.jobId, jobId), isNotNull(jobCheck.content)));
  return row as Awaited<ReturnType<typeof findOriginal>>;
}
