/** The writes of reading an uploaded file. Each says by its condition who may make it. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { ResumeFailureCode } from "@tailorbird/contracts/resumes";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import { resume, resumeVersion } from "./resume.sql.ts";
import type { ResumeRow } from "./resume-repository.ts";

const inSeconds = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;
const ended = { step: null, leaseToken: null, leaseUntil: null, dueAt: null };
/** When a reading that never ends is given up: an hour, or longer where scans wait for their turn. */
const patienceSeconds = { text: 3_600, characters: 6 * 3_600 };
const changed = { revision: sql`${resume.revision} + 1`, updatedAt: sql`now()` };

/**
 * Takes the resume for reading this version of its object: when none has come before, or when whoever was
 * reading this very version has let its lease run out.
 */
export async function claimReading(
  queries: Queries,
  claim: { id: string; objectVersion: string; leaseToken: string; leaseSeconds: number },
): Promise<ResumeRow | undefined> {
  const [row] = await queries
    .update(resume)
    .set({
      ...changed,
      status: "reading",
      step: "text",
      objectVersion: claim.objectVersion,
      leaseToken: claim.leaseToken,
      leaseUntil: inSeconds(claim.leaseSeconds),
      dueAt: inSeconds(patienceSeconds.text),
    })
    .where(
      and(
        eq(resume.id, claim.id),
        or(
          eq(resume.status, "awaiting_upload"),
          and(
            eq(resume.status, "reading"),
            sql`${resume.step} is distinct from 'characters'`,
            eq(resume.objectVersion, claim.objectVersion),
            sql`${resume.leaseUntil} < now()`,
          ),
        ),
      ),
    )
    .returning();
  return row;
}

/** Gives a file that turned out to be a scan on to whoever recognises characters. @returns false when the lease is lost. */
export async function handOver(queries: Queries, id: string, token: string): Promise<boolean> {
  const rows = await queries
    .update(resume)
    .set({
      ...changed,
      step: "characters",
      leaseToken: null,
      leaseUntil: null,
      dueAt: inSeconds(patienceSeconds.characters),
    })
    .where(and(eq(resume.id, id), eq(resume.leaseToken, token)))
    .returning({ id: resume.id });
  return rows.length === 1;
}

/** Takes a scan that was handed over and that nobody is at work on. */
export async function claimScan(
  queries: Queries,
  claim: { id: string; leaseToken: string; leaseSeconds: number },
): Promise<ResumeRow | undefined> {
  const [row] = await queries
    .update(resume)
    .set({ leaseToken: claim.leaseToken, leaseUntil: inSeconds(claim.leaseSeconds) })
    .where(
      and(
        eq(resume.id, claim.id),
        eq(resume.status, "reading"),
        eq(resume.step, "characters"),
        or(isNull(resume.leaseUntil), sql`${resume.leaseUntil} < now()`),
      ),
    )
    .returning();
  return row;
}

export async function renewReading(
  queries: Queries,
  id: string,
  token: string,
  seconds: number,
): Promise<boolean> {
  const rows = await queries
    .update(resume)
    .set({ leaseUntil: inSeconds(seconds) })
    .where(and(eq(resume.id, id), eq(resume.leaseToken, token)))
    .returning({ id: resume.id });
  return rows.length === 1;
}

/** Lets another delivery take over at once. */
export async function releaseReading(queries: Queries, id: string, token: string): Promise<void> {
  await queries
    .update(resume)
    .set({ leaseUntil: sql`now() - interval '1 second'` })
    .where(and(eq(resume.id, id), eq(resume.leaseToken, token)));
}

/** Stores version 1 and marks the resume ready. @returns false, and stores nothing, when the lease is lost. */
export async function finishReading(
  queries: Queries,
  finish: {
    accountId: string;
    id: string;
    leaseToken: string;
    document: ResumeDocument;
    documentHash: string;
  },
): Promise<boolean> {
  const rows = await queries
    .update(resume)
    .set({ ...changed, ...ended, status: "ready", currentVersion: 1 })
    .where(and(eq(resume.id, finish.id), eq(resume.leaseToken, finish.leaseToken)))
    .returning({ id: resume.id });
  if (rows.length === 0) return false;
  await queries.insert(resumeVersion).values({
    accountId: finish.accountId,
    resumeId: finish.id,
    version: 1,
    origin: "upload",
    document: finish.document,
    documentHash: finish.documentHash,
  });
  return true;
}

/** @param guard whose it is to fail: the holder of the lease, or the status that has lasted too long. */
export async function failResume(
  queries: Queries,
  id: string,
  guard: { leaseToken: string } | { status: "awaiting_upload" | "reading"; dueBefore: string },
  failure: { code: ResumeFailureCode; detail: string },
): Promise<boolean> {
  const mine =
    "leaseToken" in guard
      ? eq(resume.leaseToken, guard.leaseToken)
      : and(eq(resume.status, guard.status), sql`${resume.dueAt} <= ${guard.dueBefore}`);
  const rows = await queries
    .update(resume)
    .set({ ...changed, ...ended, status: "failed", failure })
    .where(and(eq(resume.id, id), mine))
    .returning({ id: resume.id });
  return rows.length === 1;
}
