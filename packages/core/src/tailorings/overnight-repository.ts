/** Rows of overnight runs. As with tailorings, each write says by its condition who may make it. */
import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { type OvernightRequest, overnightRun } from "../models/model.sql.ts";
import { resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import type { CheckpointEntry } from "./checkpoint.ts";
import { tailoring } from "./tailoring.sql.ts";

const inSeconds = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;
const free = sql`coalesce(${overnightRun.leaseUntil} < now(), true)`;
const active = inArray(tailoring.status, ["queued", "running"]);

export interface RunName {
  readonly batchId: string;
  readonly round: number;
}
export interface HeldRun extends RunName {
  readonly leaseToken: string;
}
export type RunRow = typeof overnightRun.$inferSelect;

const isRun = ({ batchId, round }: RunName) =>
  and(eq(overnightRun.batchId, batchId), eq(overnightRun.round, round));
const isHeldBy = (held: HeldRun) => and(isRun(held), eq(overnightRun.leaseToken, held.leaseToken));

export async function findLatestRun(queries: Queries, batchId: string): Promise<RunRow | undefined> {
  const [row] = await queries
    .select()
    .from(overnightRun)
    .where(eq(overnightRun.batchId, batchId))
    .orderBy(desc(overnightRun.round))
    .limit(1);
  return row;
}

/** Whether an answer for the tailoring is on its way. */
export async function isAwaited(queries: Queries, batchId: string, tailoringId: string): Promise<boolean> {
  const run = await findLatestRun(queries, batchId);
  return run !== undefined && run.status !== "collected" && asks(run, tailoringId);
}

export function asks({ requests }: Pick<RunRow, "requests">, tailoringId: string): boolean {
  return requests?.some((request) => request.tailoringId === tailoringId) ?? false;
}

/** Makes the run, or takes one whose worker died over preparing it. @returns undefined when it is another's. */
export async function openRun(
  queries: Queries,
  run: HeldRun & { accountId: string; leaseSeconds: number },
): Promise<RunRow | undefined> {
  const { accountId, batchId, round, leaseToken, leaseSeconds } = run;
  const lease = { leaseToken, leaseUntil: inSeconds(leaseSeconds) as never };
  const [row] = await queries
    .insert(overnightRun)
    .values({ accountId, batchId, round, status: "preparing", ...lease })
    .onConflictDoUpdate({
      target: [overnightRun.accountId, overnightRun.batchId, overnightRun.round],
      set: { ...lease, updatedAt: sql`now()` },
      setWhere: sql`${overnightRun.status} = 'preparing' and ${free}`,
    })
    .returning();
  return row;
}

/** Takes a run that is with the provider, to bring its answers in. */
export async function claimSubmitted(
  queries: Queries,
  { leaseToken, ...run }: HeldRun,
  leaseSeconds: number,
): Promise<RunRow | undefined> {
  const [row] = await queries
    .update(overnightRun)
    .set({ leaseToken, leaseUntil: inSeconds(leaseSeconds) as never, updatedAt: sql`now()` })
    .where(and(isRun(run), eq(overnightRun.status, "submitted"), free))
    .returning();
  return row;
}

/** @returns false, and changes nothing, when the run is no longer held. */
export async function updateRun(
  queries: Queries,
  held: HeldRun,
  change: Partial<typeof overnightRun.$inferInsert>,
): Promise<boolean> {
  const rows = await queries
    .update(overnightRun)
    .set({ ...change, updatedAt: sql`now()` })
    .where(isHeldBy(held))
    .returning({ round: overnightRun.round });
  return rows.length === 1;
}

export function renewRun(queries: Queries, held: HeldRun, seconds: number): Promise<boolean> {
  return updateRun(queries, held, { leaseUntil: inSeconds(seconds) as never });
}

/** A batch's tailorings that have not ended, with what they start from. */
export function findWaiting(queries: Queries, batchId: string) {
  return queries
    .select({
      id: tailoring.id,
      accountId: tailoring.accountId,
      resumeId: tailoring.resumeId,
      strength: tailoring.strength,
      kinds: tailoring.kinds,
      checkpoint: tailoring.checkpoint,
      isHeld: sql<boolean>`coalesce(${tailoring.leaseUntil} >= now(), false)`,
      document: resumeVersion.document,
      brief: job.brief,
    })
    .from(tailoring)
    .innerJoin(
      resumeVersion,
      and(eq(resumeVersion.resumeId, tailoring.resumeId), eq(resumeVersion.version, tailoring.resumeVersion)),
    )
    .innerJoin(job, eq(job.id, tailoring.jobId))
    .where(and(eq(tailoring.batchId, batchId), eq(tailoring.lane, "overnight"), active))
    .orderBy(tailoring.id);
}
export type Waiting = Awaited<ReturnType<typeof findWaiting>>[number];

/** Says of tailorings that they are under way at the provider. */
export async function markAsked(queries: Queries, ids: readonly string[], model: string): Promise<void> {
  await queries
    .update(tailoring)
    .set({
      ...{ status: "running", step: "rewriting", modelRequested: model },
      ...{ revision: sql`${tailoring.revision} + 1`, updatedAt: sql`now()` },
    })
    .where(and(inArray(tailoring.id, ids as string[]), active, sql`${tailoring.leaseToken} is null`));
}

/** Adds what came of a question, also to a tailoring that was called off: trying it again then asks for nothing twice. */
export async function addToCheckpoint(
  queries: Queries,
  { tailoringId, key }: Pick<OvernightRequest, "tailoringId" | "key">,
  entry: CheckpointEntry,
): Promise<string | undefined> {
  const [row] = await queries
    .update(tailoring)
    .set({ checkpoint: sql`${tailoring.checkpoint} || ${JSON.stringify({ [key]: entry })}::jsonb` })
    .where(and(eq(tailoring.id, tailoringId), ne(tailoring.status, "ready")))
    .returning({ resumeId: tailoring.resumeId });
  return row?.resumeId;
}
