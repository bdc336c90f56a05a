/** Rows of jobs. Every function runs as the account that `queries` was opened for. */
import type { Job, JobSummary } from "@tailorbird/contracts/jobs";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import type { PageRequest } from "../shared/page.ts";
import { job } from "./job.sql.ts";

export type JobRow = typeof job.$inferSelect;

export async function insertJob(queries: Queries, row: typeof job.$inferInsert): Promise<JobRow> {
  const [inserted] = await queries.insert(job).values(row).returning();
  return inserted as JobRow;
}

export async function findJob(queries: Queries, id: string): Promise<JobRow | undefined> {
  const [row] = await queries.select().from(job).where(eq(job.id, id));
  return row;
}

/** Without descriptions and briefs: a list shows neither. */
export function listJobs(queries: Queries, page: PageRequest): Promise<JobSummary[]> {
  const { id, title, company, url, revision, createdAt, updatedAt } = job;
  return queries
    .select({ id, title, company, url, revision, createdAt, updatedAt })
    .from(job)
    .where(page.after ? lt(job.id, page.after) : undefined)
    .orderBy(desc(job.id))
    .limit(page.limit + 1);
}

/** Rows up to `limit`. */
export async function countJobs(queries: Queries, limit: number): Promise<number> {
  const [row] = await queries
    .select({ count: sql<number>`count(*)::int` })
    .from(queries.select({ id: job.id }).from(job).limit(limit).as("some"));
  return row?.count ?? 0;
}

export interface JobChange {
  title?: string | null | undefined;
  company?: string | null | undefined;
  url?: string | null | undefined;
  description?: string | undefined;
  brief?: JobBrief;
}

/** @returns the changed row, or undefined when there is none of that id at that revision. */
export async function updateJob(
  queries: Queries,
  id: string,
  change: JobChange,
  ifRevision: number | undefined,
): Promise<JobRow | undefined> {
  const [row] = await queries
    .update(job)
    .set({ ...change, revision: sql`${job.revision} + 1`, updatedAt: sql`now()` })
    .where(and(eq(job.id, id), ifRevision === undefined ? undefined : eq(job.revision, ifRevision)))
    .returning();
  return row;
}

/** @returns whether there was one. */
export async function deleteJob(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries.delete(job).where(eq(job.id, id)).returning({ id: job.id });
  return rows.length === 1;
}

export function toJob({ accountId: _, ...row }: JobRow): Job {
  return row;
}
