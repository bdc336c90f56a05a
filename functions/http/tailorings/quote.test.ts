import { quoteTailorings } from "@tailorbird/contracts/usage";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { handler } from "./quote.ts";

const ask = endpoint(quoteTailorings, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
  vi.stubEnv("MODEL_ID", "sample-model");
  vi.stubEnv("MODEL_BASE_URL", "http://127.0.0.1:1/v1");
  vi.stubEnv("MODEL_PRICES", "1,0.1,5");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.stop();
});

async function valid(jobs = 1) {
  const as = somebody();
  const resumeId = await seedResume(stack, as);
  const jobIds = [];
  for (let n = 0; n < jobs; n += 1) jobIds.push(await seedJob(stack, as));
  return { as, body: { resumeId, jobIds } };
}

it("tells the most that each job and all of them can cost, and orders and spends nothing", async () => {
  const { as, body } = await valid(3);
  const { body: quote, headers } = await ask.ok({ as, body });
  expect(quote).toMatchObject({ model: "sample-model", lane: "now", fits: true });
  expect(quote.items.map(({ jobId }) => jobId)).toEqual(body.jobIds);
  for (const name of ["calls", "inputTokens", "outputTokens", "costMicros", "usualMicros"] as const)
    expect(quote.total[name]).toBe(quote.items.reduce((sum, item) => sum + item[name], 0));
  const [first] = quote.items;
  expect(first!.calls).toBe(2);
  expect(first!.costMicros).toBe(first!.inputTokens + 5 * first!.outputTokens);
  expect(first!.usualMicros).toBeLessThan(first!.costMicros);
  expect(headers.ratelimit).toMatch(/^"tailorings";r=500;/);
  expect(await stack.database.as(as.accountId).$count(tailoring)).toBe(0);
});

it("quotes overnight at half the price", async () => {
  const { as, body } = await valid();
  const now = (await ask.ok({ as, body })).body;
  const overnight = (await ask.ok({ as, body: { ...body, lane: "overnight" } })).body;
  expect(overnight.lane).toBe("overnight");
  expect(Math.abs(overnight.total.costMicros - now.total.costMicros / 2)).toBeLessThanOrEqual(1);
});

it("says that a resume has not been read yet", async () => {
  const { as, body } = await valid();
  const resumeId = await seedAwaitedResume(stack, as);
  expect((await ask.refused({ as, body: { ...body, resumeId } })).body.code).toBe("resume_not_ready");
});

it("answers another account's resume or job exactly as one that does not exist", async () => {
  const [{ as, body }, { body: theirs }] = [await valid(), await valid()];
  const pairs = [
    [theirs.resumeId, (resumeId: string) => ({ ...body, resumeId })],
    [theirs.jobIds[0]!, (id: string) => ({ ...body, jobIds: [...body.jobIds, id] })],
  ] as const;
  for (const [id, bodyWith] of pairs) {
    const foreign = await ask.refused({ as, body: bodyWith(id) });
    const absent = await ask.refused({ as, body: bodyWith(absentLike(id)) });
    expect(foreign.body.code).toBe("not_found");
    expect(sameFor(foreign)).toEqual(sameFor(absent));
  }
});

itRefusesBodies(ask, valid, [
  ["no jobs", { resumeId: `res_${"0".repeat(32)}` }, "/jobIds"],
  [
    "a lane that there is not",
    { resumeId: `res_${"0".repeat(32)}`, jobIds: [`job_${"0".repeat(32)}`], lane: "fast" },
    "/lane",
  ],
]);
itKeepsOut(ask, valid);
