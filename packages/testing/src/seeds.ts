/** Rows to start a test from, written as the person they belong to. Each answers its id. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { TailoringStatus } from "@tailorbird/contracts/tailorings";
import { account } from "@tailorbird/core/accounts/account.sql";
import { application, applicationEvent } from "@tailorbird/core/applications/application.sql";
import { job, jobCheck } from "@tailorbird/core/jobs/job.sql";
import { resume, resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { contentHash } from "@tailorbird/core/shared/content-hash";
import { newId } from "@tailorbird/core/shared/id";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { sampleBrief, sampleDocument, samplePosting, sampleResult } from "./fixtures.ts";
import type { Stack } from "./stack.ts";

type Rows<Table extends { $inferInsert: object }> = Partial<Table["$inferInsert"]>;

/** A resume that has been read: version 1 is `sampleDocument`. */
export async function seedResume({ database }: Stack, { accountId }: Actor, more: Rows<typeof resume> = {}) {
  const id = newId("resume");
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(resume).values({
      accountId,
      id,
      label: "Sample",
      fileName: "sample.pdf",
      contentType: "application/pdf",
      byteSize: 1000,
      status: "ready",
      currentVersion: 1,
      ...more,
    });
    if (more.currentVersion === null) return;
    await queries.insert(resumeVersion).values({
      accountId,
      resumeId: id,
      version: 1,
      origin: "upload",
      document: sampleDocument,
      documentHash: contentHash(sampleDocument),
    });
  });
  return id;
}

/** A resume whose file has not come. */
export function seedAwaitedResume(stack: Stack, person: Actor): Promise<string> {
  const dueAt = new Date(Date.now() + 3_600_000).toISOString();
  return seedResume(stack, person, { status: "awaiting_upload", currentVersion: null, dueAt });
}

export async function seedJob({ database }: Stack, { accountId }: Actor, more: Rows<typeof job> = {}) {
  const id = newId("job");
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(job).values({ accountId, id, ...samplePosting, brief: sampleBrief, ...more });
  });
  return id;
}

/** A look at a job's posting that found it closed. */
export async function seedJobCheck({ database }: Stack, { accountId }: Actor, jobId: string) {
  const id = newId("jobCheck");
  const checkedAt = "2026-11-02T09:00:00.000Z";
  await database
    .as(accountId)
    .insert(jobCheck)
    .values({ accountId, id, jobId, found: "closed", by: "person", checkedAt });
  return id;
}

/** An application that follows a job of its own, with the event of its creation. */
export async function seedApplication(stack: Stack, person: Actor, more: Rows<typeof application> = {}) {
  const id = newId("application");
  const jobId = more.jobId ?? (await seedJob(stack, person));
  const { accountId } = person;
  const occurredAt = "2026-11-01T09:00:00.000Z";
  await stack.database.transact(accountId, async (queries) => {
    await queries
      .insert(application)
      .values({ accountId, id, jobId, status: "saved", statusAt: occurredAt, ...more });
    await queries.insert(applicationEvent).values({
      accountId,
      id: newId("event"),
      applicationId: id,
      kind: "created",
      to: "saved",
      by: "person",
      occurredAt,
    });
  });
  return id;
}

/** A tailoring in a status; `ready` with `sampleResult`. */
export async function seedTailoring(
  stack: Stack,
  person: Actor,
  status: TailoringStatus,
  more: Rows<typeof tailoring> = {},
) {
  const id = newId("tailoring");
  const resumeId = more.resumeId ?? (await seedResume(stack, person));
  const jobId = more.jobId ?? (await seedJob(stack, person));
  await stack.database
    .as(person.accountId)
    .insert(tailoring)
    .values({
      accountId: person.accountId,
      id,
      batchId: newId("batch"),
      resumeId,
      resumeVersion: 1,
      jobId,
      kinds: ["resume"],
      strength: "balanced",
      status,
      ...(status === "running" && { step: "rewriting" as const }),
      ...(status === "failed" && { failure: { code: "gave_up" as const, detail: "Try it again." } }),
      ...(status === "ready" && readyParts),
      ...more,
    });
  return id;
}

const readyParts = {
  modelRequested: "rules",
  modelUsed: "rules",
  result: sampleResult,
  scoreBefore: sampleResult.score.before,
  scoreAfter: sampleResult.score.after,
  composedHash: contentHash("sample"),
};
