/** Rows of jobs. Every function runs as the account that `queries` was opened for. */
import type { Job } from "@tailorbird/contracts/jobs";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import { job, jobOriginal } from "./job.sql.ts";
import { maxHashDistance } from "./text-likeness.ts";

export type JobRow = typeof job.$inferSelect;

export async function insertJob(queries: Queries, row: typeof job.$inferInsert): Promise<JobRow> {
  const [inserted] = await queries.insert(job).values(row).returning();
  return inserted as JobRow;
}

export async function findJob(queries: Queries, id: string): Promise<JobRow | undefined> {
  const [row] = await queries.select().from(job).where(eq(job.id, id));
  return row;
}

/** What several jobs ask for; those that are not there are left out. */
export function findBriefs(queries: Queries, ids: readonly string[]) {
  return queries
    .select({ id: job.id, brief: job.brief })
    .from(job)
    .where(inArray(job.id, ids as string[]));
}

export interface Alike {
  jobId: string;
  title: string | null;
  company: string | null;
  canonicalUrl: string | null;
  description: string;
  createdAt: string;
}

/** Candidates that are read and measured. */
const mostAlike = 8;

/** Rows up to `limit`, and the jobs that may be the same posting: by address, or by a hash that is near. */
export async function surveyJobs(
  queries: Queries,
  limit: number,
  posting: { canonicalUrl: string | null; textHash: bigint },
): Promise<{ held: number; alike: Alike[] }> {
  const distance = sql`bit_count((${job.textHash} # ${posting.textHash}::bigint)::bit(64))`;
  const candidates = sql`(
    (select ${job.id} from ${job} where ${job.canonicalUrl} = ${posting.canonicalUrl} limit ${mostAlike})
    union all
    (select ${job.id} from ${job} where ${distance} <= ${maxHashDistance} order by ${distance} limit ${mostAlike})
  )`;
  const count = sql<number>`(select count(*)::int from (select 1 from ${job} limit ${limit}) as held)`;
  const rows = await queries
    .select({
      held: count,
      jobId: job.id,
      title: job.title,
      company: job.company,
      canonicalUrl: job.canonicalUrl,
      description: job.description,
      createdAt: job.createdAt,
    })
    .from(sql`(select 1) as here`)
    .leftJoin(job, sql`${job.id} in ${candidates}`);
  const alike = rows.flatMap(({ held: _, ...row }) => (row.jobId === null ? [] : [row as Alike]));
  return { held: rows[0]?.held ?? 0, alike };
}

/** The page of a job, written with it or in its place. */
export async function putOriginal(queries: Queries, row: typeof jobOriginal.$inferInsert): Promise<void> {
  await queries.insert(jobOriginal).values(row);
}

/** What a person changes of a job. */
export interface JobUpdate {
  title?: string | null | undefined;
  company?: string | null | undefined;
  url?: string | null | undefined;
  location?: string | null | undefined;
  workplace?: Job["workplace"] | undefined;
  salary?: Job["salary"] | undefined;
  deadline?: string | null | undefined;
  source?: string | null | undefined;
  tags?: string[] | undefined;
  description?: string | undefined;
}

/** With what follows from it, and what is found of the posting. */
export interface JobChange extends JobUpdate {
  posting?: Job["posting"] | undefined;
  checkedAt?: string | undefined;
  checkDueAt?: string | null | undefined;
  checkFailures?: number | undefined;
  checkLane?: number | null | undefined;
  canonicalUrl?: string | null | undefined;
  textHash?: bigint | undefined;
  brief?: JobBrief;
}

/**
 * @param options.isSilent for what is no change to whoever reads the job.
 * @returns the changed row, or undefined when there is none of that id at that revision.
 */
export async function updateJob(
  queries: Queries,
  id: string,
  change: JobChange,
  ifRevision: number | undefined,
  { isSilent = false } = {},
): Promise<JobRow | undefined> {
  const next = isSilent ? {} : { revision: sql`${job.revision} + 1`, updatedAt: sql`now()` };
  const [row] = await queries
    .update(job)
    .set({ ...change, ...next })
    .where(and(eq(job.id, id), ifRevision === undefined ? undefined : eq(job.revision, ifRevision)))
    .returning();
  return row;
}

/** @returns whether there was one. */
export async function deleteJob(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries.delete(job).where(eq(job.id, id)).returning({ id: job.id });
  return rows.length === 1;
}

export function toJob(row: JobRow): Job {
  const {
    accountId: _,
    canonicalUrl: __,
    textHash: ___,
    checkFailures: ____,
    checkLane: _____,
    ...shown
  } = row;
  return shown;
}
