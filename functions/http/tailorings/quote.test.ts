import { quoteTailorings } from "@tailorbird/contracts/usage";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { tailoringsQuote } from "../../services/tailorings/tailorings-quote.ts";
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
  expect(quote).toMatchObject({ model: "sample-model", reader: "sample-model", lane: "now", fits: true });
  expect(quote.items.map(({ jobId }) => jobId)).toEqual(body.jobIds);
  for (const name of Object.keys(quote.total) as (keyof typeof quote.total)[])
    expect(quote.total[name]).toBe(quote.items.reduce((sum, item) => sum + item[name], 0));
  const [first] = quote.items;
  expect(first!.calls).toBe(4);
  expect(first!.costMicros).toBe(first!.inputTokens + 5 * first!.outputTokens);
  expect(first!.usualMicros).toBeLessThan(first!.costMicros);
  expect(first!.readingMicros).toBeGreaterThan(0);
  expect(first!.readingMicros).toBeLessThan(first!.costMicros / 2);
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

it.each([
  ["by nobody, where that is wished", "none", undefined, null, 2],
  ["by another model at its own price", "careful-model", "10,1,50", "careful-model", 4],
] as const)("quotes the second reading %s", async (_, verifier, prices, reader, calls) => {
  const { as, body } = await valid();
  const order = { ...body, kinds: ["resume"], strength: "balanced" } as const;
  const usual = (await ask.ok({ as, body })).body;
  // Settings are read when a function starts: this is another one.
  vi.stubEnv("MODEL_VERIFIER", verifier);
  vi.stubEnv("MODEL_VERIFIER_PRICES", prices);
  const quoter = await tailoringsQuote();
  vi.stubEnv("MODEL_VERIFIER", undefined);
  vi.stubEnv("MODEL_VERIFIER_PRICES", undefined);
  const { quote } = await quoter.quote(as, { ...order, lane: "now" });
  expect(quote).toMatchObject({ model: "sample-model", reader, total: { calls } });
  expect(Math.sign(quote.total.readingMicros - usual.total.readingMicros)).toBe(reader ? 1 : -1);
  // A file of the overnight lane is for one model.
  const overnight = (await quoter.quote(as, { ...order, lane: "overnight" })).quote;
  expect(overnight.reader).toBe(reader && "sample-model");
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
