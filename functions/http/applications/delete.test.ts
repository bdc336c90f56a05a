import { deleteApplication } from "@tailorbird/contracts/applications";
import { application, applicationEvent } from "@tailorbird/core/applications/application.sql";
import { job } from "@tailorbird/core/jobs/job.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./delete.ts";

const ask = endpoint(deleteApplication, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedApplication(stack, as) } };
}

it("deletes an application with its events, and leaves its job", async () => {
  const sending = await valid();
  expect((await ask.ok(sending)).status).toBe(204);
  const mine = stack.database.as(sending.as.accountId);
  const left = [await mine.$count(application), await mine.$count(applicationEvent), await mine.$count(job)];
  expect(left).toEqual([0, 0, 1]);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

itKeepsOut(ask, valid);
