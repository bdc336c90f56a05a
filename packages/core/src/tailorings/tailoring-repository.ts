/** Rows of tailorings, as people read and decide them. Every function runs as the account that `queries` was opened for. */
import { startOfDay } from "@tailorbird/contracts/quota";
import type { TailoringStatus } from "@tailorbird/contracts/tailorings";
import { and, desc, eq, getTableColumns, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { resume, resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import { idOfUuid } from "../shared/id.ts";
import type { PageRequest } from "../shared/page.ts";
import { tailoring, tailoringDecision } from "./tailoring.sql.ts";

const { checkpoint: _checkpoint, ...shownColumns } = getTableColumns(tailoring);
const { result: _result, ...summaryColumns } = shownColumns;

const ofTailoring = and(
  eq(resumeVersion.resumeId, tailoring.resumeId),
  eq(resumeVersion.version, tailoring.resumeVersion),
);

/** A row without its checkpoint, which is the worker's own and may be large. */
export type TailoringRow = Omit<typeof tailoring.$inferSelect, "checkpoint">;
export type TailoringSummaryRow = Omit<TailoringRow, "result">;

export interface TailoringFilter {
  batchId?: string | undefined;
  jobId?: string | undefined;
  resumeId?: string | undefined;
  status?: TailoringStatus | undefined;
}

export async function findTailoring(queries: Queries, id: string): Promise<TailoringRow | undefined> {
  const [row] = await queries.select(shownColumns).from(tailoring).where(eq(tailoring.id, id));
  return row;
}

/** What a waiting reader compares; small, because it is asked for again and again. */
export async function findRevision(queries: Queries, id: string) {
  const [row] = await queries
    .select({ revision: tailoring.revision, status: tailoring.status })
    .from(tailoring)
    .where(eq(tailoring.id, id));
  return row;
}

export function listTailorings(
  queries: Queries,
  page: PageRequest,
  filter: TailoringFilter,
): Promise<TailoringSummaryRow[]> {
  return queries
    .select(summaryColumns)
    .from(tailoring)
    .where(
      and(
        page.after ? lt(tailoring.id, page.after) : undefined,
        filter.batchId ? eq(tailoring.batchId, filter.batchId) : undefined,
        filter.jobId ? eq(tailoring.jobId, filter.jobId) : undefined,
        filter.resumeId ? eq(tailoring.resumeId, filter.resumeId) : undefined,
        filter.status ? eq(tailoring.status, filter.status) : undefined,
      ),
    )
    .orderBy(desc(tailoring.id))
    .limit(page.limit + 1);
}

export function listBatch(queries: Queries, batchId: string) {
  return queries
    .select({ id: tailoring.id, jobId: tailoring.jobId, status: tailoring.status })
    .from(tailoring)
    .where(eq(tailoring.batchId, batchId))
    .orderBy(tailoring.id);
}

/** What has been ordered since, also again. Ids begin with the time they were made at: those are found by the primary key. */
export function ordersSince(at: Date): SQL<number> {
  const first = idOfUuid("tailoring", at.getTime().toString(16).padStart(12, "0").padEnd(32, "0"));
  return sql<number>`((select count(*) from ${tailoring} where ${gte(tailoring.id, first)})
    + (select coalesce(sum(${tailoring.retriesThatDay}), 0) from ${tailoring}
      where ${gte(tailoring.retriedAt, at.toISOString())}))::int`;
}

const underWay = sql<number>`(select count(*)::int from ${tailoring}
  where ${inArray(tailoring.status, ["queued", "running"])})`;

/** What an account has ordered in the day, and has under way. */
export interface Load {
  readonly active: number;
  readonly today: number;
}

export async function findLoad(queries: Queries, dayStart: Date): Promise<Load> {
  const [row] = await queries
    .select({ active: underWay, today: ordersSince(dayStart) })
    .from(sql`(values (1)) as one`);
  return row as Load;
}

/** What creating tailorings needs to know, in one statement; undefined when there is no such resume. */
export async function findStart(
  queries: Queries,
  resumeId: string,
  jobIds: readonly string[],
  dayStart: Date,
) {
  const jobs = queries
    .select({ id: job.id })
    .from(job)
    .where(inArray(job.id, jobIds as string[]));
  const [row] = await queries
    .select({
      version: resume.currentVersion,
      jobsFound: sql<number>`(select count(*)::int from ${jobs.as("named_jobs")})`,
      active: underWay,
      today: ordersSince(dayStart),
    })
    .from(resume)
    .where(eq(resume.id, resumeId));
  return row;
}

/** Queues one that has failed or was called off again, as if it were new. @returns undefined when there is none such. */
export function requeueTailoring(queries: Queries, id: string, now: Date): Promise<TailoringRow | undefined> {
  const isSameDay = gte(tailoring.retriedAt, startOfDay(now).toISOString());
  return moveTailoring(queries, id, ["failed", "cancelled"], {
    ...{ status: "queued", step: null, failure: null, attempts: 0, leaseToken: null, leaseUntil: null },
    retriedAt: now.toISOString(),
    retriesThatDay: sql`case when ${isSameDay} then ${tailoring.retriesThatDay} else 0 end + 1` as never,
  });
}

export function insertTailorings(queries: Queries, rows: (typeof tailoring.$inferInsert)[]) {
  return queries.insert(tailoring).values(rows);
}

/** What a tailored document is composed of; undefined when the tailoring is gone. */
export async function findTailoringDocument(queries: Queries, id: string) {
  const [row] = await queries
    .select({
      resumeId: tailoring.resumeId,
      result: tailoring.result,
      decisions: tailoring.decisions,
      edits: tailoring.edits,
      document: resumeVersion.document,
    })
    .from(tailoring)
    .innerJoin(resumeVersion, ofTailoring)
    .where(eq(tailoring.id, id));
  return row;
}

/** Holds the row, with the document it started from, until the transaction ends. */
export async function lockWithDocument(queries: Queries, id: string) {
  const [row] = await queries
    .select({ tailoring: shownColumns, document: resumeVersion.document })
    .from(tailoring)
    .innerJoin(resumeVersion, ofTailoring)
    .where(eq(tailoring.id, id))
    .for("update", { of: tailoring });
  return row;
}

export async function updateTailoring(
  queries: Queries,
  id: string,
  change: Partial<typeof tailoring.$inferInsert>,
  step?: typeof tailoringDecision.$inferInsert,
): Promise<TailoringRow> {
  const recorded =
    step &&
    queries
      .$with("recorded")
      .as(queries.insert(tailoringDecision).values(step).returning({ id: tailoringDecision.id }));
  const [row] = await (recorded ? queries.with(recorded) : queries)
    .update(tailoring)
    .set({ ...change, revision: sql`${tailoring.revision} + 1`, updatedAt: sql`now()` })
    .where(eq(tailoring.id, id))
    .returning(shownColumns);
  return row as TailoringRow;
}

/** @returns the row when it was in one of the statuses, and is now in the new one. */
export async function moveTailoring(
  queries: Queries,
  id: string,
  from: readonly TailoringStatus[],
  change: Partial<typeof tailoring.$inferInsert>,
): Promise<TailoringRow | undefined> {
  const [row] = await queries
    .update(tailoring)
    .set({ ...change, revision: sql`${tailoring.revision} + 1`, updatedAt: sql`now()` })
    .where(and(eq(tailoring.id, id), inArray(tailoring.status, from as TailoringStatus[])))
    .returning(shownColumns);
  return row;
}
