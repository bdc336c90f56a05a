/** The day's quota of tailorings, in a process of its own where an operator has set it to three. */
import { createTailorings, retryTailoring } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { somebody } from "@tailorbird/testing/people";
import { seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { handler } from "./create.ts";
import { handler as retryHandler } from "./retry.ts";

const ask = endpoint(createTailorings, handler);
const askAgain = endpoint(retryTailoring, retryHandler);
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

describe("trying again", () => {
  const seedEnded = async () => {
    const as = somebody();
    return { as, params: { id: await seedTailoring(stack, as, "cancelled") } };
  };
  const end = (id: string, accountId: string) =>
    stack.database.as(accountId).update(tailoring).set({ status: "cancelled" }).where(eq(tailoring.id, id));

  it("takes one of the day's each time, is refused beyond, and leaves the tailoring as it was", async () => {
    const again = await seedEnded();
    const { as, params } = again;
    for (const left of [1, 0]) {
      const { headers } = await askAgain.ok(again);
      expect(headers.ratelimit).toMatch(new RegExp(`^"tailorings";r=${left};`));
      await end(params.id, as.accountId);
    }
    const refused = await askAgain.refused(again);
    expect(refused.body).toMatchObject({
      code: "limit_reached",
      detail: expect.stringContaining("0 are left"),
    });
    expect(refused.headers["retry-after"]).toMatch(/^\d+$/);
    const [row] = await stack.database.as(as.accountId).select().from(tailoring);
    expect(row).toMatchObject({ status: "cancelled", retriesThatDay: 2 });
    const resumeId = await seedResume(stack, as);
    const order = { as, body: { resumeId, jobIds: [await seedJob(stack, as)] } };
    expect((await ask.refused(order)).body.code).toBe("limit_reached");
  });

  it("counts for the day on which it happens", async () => {
    const again = await seedEnded();
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    await stack.database
      .as(again.as.accountId)
      .update(tailoring)
      .set({ retriedAt: yesterday, retriesThatDay: 40 });
    expect((await askAgain.ok(again)).headers.ratelimit).toMatch(/r=1;/);
    const [row] = await stack.database.as(again.as.accountId).select().from(tailoring);
    expect(row).toMatchObject({ retriesThatDay: 1 });
  });
});
