import { deleteJob } from "@tailorbird/contracts/jobs";
import { job } from "@tailorbird/core/jobs/job.sql";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./delete.ts";

const ask = endpoint(deleteJob, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const valid = async () => {
  const as = somebody();
  return { as, params: { id: await seedJob(stack, as) } };
};

it("deletes a job with its tailorings, and finds nothing the second time", async () => {
  const sending = await valid();
  await seedTailoring(stack, sending.as, "ready", { jobId: sending.params.id });
  expect((await ask.ok(sending)).status).toBe(204);
  const mine = stack.database.as(sending.as.accountId);
  expect([await mine.$count(job), await mine.$count(tailoring)]).toEqual([0, 0]);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

it("keeps a job that an application follows", async () => {
  const sending = await valid();
  await seedApplication(stack, sending.as, { jobId: sending.params.id });
  expect((await ask.refused(sending)).body.code).toBe("job_in_use");
  expect(await stack.database.as(sending.as.accountId).$count(job)).toBe(1);
});

itKeepsOut(ask, valid);
