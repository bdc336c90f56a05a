/** The writes of working on a tailoring. Each says by its condition who may make it. */
import type { TailoringFailure, TailoringStep } from "@tailorbird/contracts/tailorings";
import { and, eq, inArray, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { type TailoringResult, tailoring } from "./tailoring.sql.ts";

const inSeconds = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;
const changed = { revision: sql`${tailoring.revision} + 1`, updatedAt: sql`now()` };
const active = inArray(tailoring.status, ["queued", "running"]);

/** Takes a tailoring that waits, or whose worker has let its lease run out. */
export async function claimTailoring(
  queries: Queries,
  claim: { id: string; leaseToken: string; leaseSeconds: number; modelRequested: string },
) {
  const [row] = await queries
    .update(tailoring)
    .set({
      ...changed,
      status: "running",
      step: "matching",
      modelRequested: claim.modelRequested,
      attempts: sql`${tailoring.attempts} + 1`,
      leaseToken: claim.leaseToken,
      leaseUntil: inSeconds(claim.leaseSeconds),
    })
    .where(and(eq(tailoring.id, claim.id), active, sql`coalesce(${tailoring.leaseUntil} < now(), true)`))
    .returning({
      id: tailoring.id,
      accountId: tailoring.accountId,
      resumeId: tailoring.resumeId,
      batchId: tailoring.batchId,
      lane: tailoring.lane,
      strength: tailoring.strength,
      kinds: tailoring.kinds,
      attempts: tailoring.attempts,
      checkpoint: tailoring.checkpoint,
    });
  return row;
}

export type ClaimedTailoring = NonNullable<Awaited<ReturnType<typeof claimTailoring>>>;

/** What the work starts from. */
export async function findMaterial(queries: Queries, id: string) {
  const [row] = await queries
    .select({
      document: resumeVersion.document,
      brief: job.brief,
      description: job.description,
      title: job.title,
      company: job.company,
    })
    .from(tailoring)
    .innerJoin(
      resumeVersion,
      and(eq(resumeVersion.resumeId, tailoring.resumeId), eq(resumeVersion.version, tailoring.resumeVersion)),
    )
    .innerJoin(job, eq(job.id, tailoring.jobId))
    .where(eq(tailoring.id, id));
  return row;
}

/** How things stand with tailorings that a message names; those that are gone are left out. */
export function findStates(queries: Queries, ids: readonly string[]) {
  return queries
    .select({
      id: tailoring.id,
      status: tailoring.status,
      lane: tailoring.lane,
      batchId: tailoring.batchId,
      leaseUntil: tailoring.leaseUntil,
      isHeld: sql<boolean>`coalesce(${tailoring.leaseUntil} >= now(), false)`,
    })
    .from(tailoring)
    .where(inArray(tailoring.id, ids as string[]));
}

interface Held {
  id: string;
  leaseToken: string;
}

const isHeldBy = ({ id, leaseToken }: Held) =>
  and(eq(tailoring.id, id), eq(tailoring.leaseToken, leaseToken));

export async function renewLease(queries: Queries, held: Held, seconds: number): Promise<boolean> {
  const rows = await queries
    .update(tailoring)
    .set({ leaseUntil: inSeconds(seconds) })
    .where(isHeldBy(held))
    .returning({ id: tailoring.id });
  return rows.length === 1;
}

/** Stores what has been reached. @returns false, and stores nothing, when the lease is lost. */
export async function saveProgress(
  queries: Queries,
  held: Held,
  progress: { step?: TailoringStep; checkpoint?: Checkpoint },
): Promise<boolean> {
  const rows = await queries
    .update(tailoring)
    .set({ ...changed, ...progress })
    .where(isHeldBy(held))
    .returning({ id: tailoring.id });
  return rows.length === 1;
}

/** Gives the work back, for another delivery to take up. */
export async function releaseTailoring(queries: Queries, held: Held): Promise<void> {
  await queries
    .update(tailoring)
    .set({ ...changed, status: "queued", step: null, leaseToken: null, leaseUntil: null })
    .where(isHeldBy(held));
}

export async function finishTailoring(
  queries: Queries,
  held: Held,
  outcome:
    | {
        result: TailoringResult;
        modelUsed: string;
        composedHash: string;
        letterHashes: Record<string, string>;
      }
    | { failure: TailoringFailure },
): Promise<boolean> {
  const ended = { ...changed, step: null, leaseToken: null, leaseUntil: null };
  const rows = await queries
    .update(tailoring)
    .set(
      "failure" in outcome
        ? { ...ended, status: "failed", failure: outcome.failure }
        : {
            ...ended,
            status: "ready",
            ...outcome,
            scoreBefore: outcome.result.score.before,
            scoreAfter: outcome.result.score.after,
            checkpoint: {},
          },
    )
    .where(isHeldBy(held))
    .returning({ id: tailoring.id });
  return rows.length === 1;
}
