import { createApplication } from "@tailorbird/contracts/applications";
import { application, applicationEvent } from "@tailorbird/core/applications/application.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { samplePosting } from "@tailorbird/testing/fixtures";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { programOf, somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createApplication, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, body: { jobId: await seedJob(stack, as) } };
}

it("follows a job as saved, and records that as its first event", async () => {
  const sending = await valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/applications/${body.id}`, etag: '"1"' });
  const { title, company } = samplePosting;
  expect(body).toMatchObject({ ...sending.body, title, company, status: "saved", archivedAt: null });
  const events = await stack.database.as(sending.as.accountId).select().from(applicationEvent);
  expect(events).toMatchObject([{ kind: "created", from: null, to: "saved", by: "person" }]);
});

it("records what was sent, when, by what and why", async () => {
  const { as, body } = await valid();
  const resumeId = await seedResume(stack, as);
  const tailoringId = await seedTailoring(stack, as, "ready", { resumeId, jobId: body.jobId });
  const sent = { resumeId, resumeVersion: 1, tailoringId };
  const occurredAt = "2026-10-01T08:00:00.000Z";
  const told = { status: "applied", occurredAt, note: "Sent by post" };
  const answer = await ask.ok({ as: programOf(as), body: { ...body, ...sent, ...told } });
  expect(answer.body).toMatchObject({ ...sent, status: "applied", statusAt: occurredAt });
  const events = await stack.database.as(as.accountId).select().from(applicationEvent);
  expect(events).toMatchObject([{ to: "applied", occurredAt, note: "Sent by post", by: "api_key" }]);
});

it("follows a job once", async () => {
  const sending = await valid();
  await ask.ok(sending);
  expect((await ask.refused(sending)).body.code).toBe("already_exists");
});

it("follows a job once when it is asked twice at the same moment", async () => {
  const sending = await valid();
  const answers = await Promise.all([ask.send(sending), ask.send(sending)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

describe("what the body names", () => {
  it("must be the account's own: a stranger's is refused exactly as one that does not exist", async () => {
    const { as, body } = await valid();
    const other = somebody();
    const resumeId = await seedResume(stack, other);
    const jobId = await seedJob(stack, other);
    const tailoringId = await seedTailoring(stack, other, "ready", { resumeId, jobId });
    for (const named of [{ resumeId }, { jobId }, { tailoringId }]) {
      const [[name, theirs]] = Object.entries(named) as [[string, string]];
      const ids = [theirs, absentLike(theirs)];
      const answers = await Promise.all(ids.map((id) => ask.refused({ as, body: { ...body, [name]: id } })));
      expect(answers[0]?.body.errors).toEqual([expect.objectContaining({ pointer: `/${name}` })]);
      expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
    }
    expect(await stack.database.as(as.accountId).$count(application)).toBe(0);
  });

  it("must be a version that the resume has", async () => {
    const { as, body } = await valid();
    const resumeId = await seedResume(stack, as);
    const answer = await ask.refused({ as, body: { ...body, resumeId, resumeVersion: 2 } });
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/resumeVersion" })]);
  });
});

const jobId = `job_${"0".repeat(32)}`;
itRefusesBodies(ask, valid, [
  ["no job", {}, "/jobId"],
  ["an id of something else", { jobId: `res_${"0".repeat(32)}` }, "/jobId"],
  ["a status that nobody knows", { jobId, status: "hired" }, "/status"],
  ["a time that is no time", { jobId, occurredAt: "yesterday" }, "/occurredAt"],
  ["an empty note", { jobId, note: " " }, "/note"],
  ["a note of 2,001 characters", { jobId, note: "x".repeat(2_001) }, "/note"],
  ["version 0", { jobId, resumeVersion: 0 }, "/resumeVersion"],
  ["a version that no integer holds", { jobId, resumeVersion: 2 ** 40 }, "/resumeVersion"],
  ["a version without its resume", { jobId, resumeVersion: 1 }, "/resumeId"],
]);

itMakesOnce(ask, {
  valid,
  other: ({ body }) => ({ ...(body as object), status: "applied" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(application),
});
itKeepsOut(ask, valid);
