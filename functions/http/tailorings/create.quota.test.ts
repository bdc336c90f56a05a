/** The day's quota of tailorings, in a process of its own where an operator has set it to three. */
import { createTailorings } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { somebody } from "@tailorbird/testing/people";
import { seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createTailorings, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
  vi.stubEnv("TAILORINGS_PER_DAY", "3");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.stop();
});

it("counts every job of a batch, tells what is left, and refuses what goes beyond, whole", async () => {
  const as = somebody();
  const resumeId = await seedResume(stack, as);
  const order = async (jobs: number) => {
    const jobIds = await Promise.all(Array.from({ length: jobs }, () => seedJob(stack, as)));
    return { as, body: { resumeId, jobIds } };
  };
  const { headers } = await ask.ok(await order(2));
  expect(headers["ratelimit-policy"]).toBe('"tailorings";q=3;w=86400');
  expect(headers.ratelimit).toMatch(/^"tailorings";r=1;t=\d+$/);
  const refused = await ask.refused(await order(2));
  expect(refused.body).toMatchObject({
    code: "limit_reached",
    detail: expect.stringContaining("1 are left"),
  });
  expect(refused.headers.ratelimit).toMatch(/^"tailorings";r=1;/);
  expect(refused.headers["retry-after"]).toMatch(/^\d+$/);
  expect(await stack.database.as(as.accountId).$count(tailoring)).toBe(2);
  await ask.ok(await order(1));
});

it("holds when batches are ordered at the same moment", async () => {
  const as = somebody();
  const resumeId = await seedResume(stack, as);
  const answers = await Promise.all(
    Array.from({ length: 6 }, async () =>
      ask.send({ as, body: { resumeId, jobIds: [await seedJob(stack, as)] } }),
    ),
  );
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(3);
});
