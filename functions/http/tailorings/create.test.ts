import { createTailorings, retryTailoring } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { countDelayed, takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedAwaitedResume, seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";
import { handler as retryHandler } from "./retry.ts";

const ask = endpoint(createTailorings, handler);
const askAgain = endpoint(retryTailoring, retryHandler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, body: { resumeId: await seedResume(stack, as), jobIds: [await seedJob(stack, as)] } };
}

it("accepts one tailoring for each job, in the order of the jobs, and sends them to be worked on, ten to a message", async () => {
  const { as, body } = await valid();
  for (let n = 0; n < 11; n += 1) body.jobIds.push(await seedJob(stack, as));
  const delayed = await countDelayed(stack.cloud, "tailor");
  const { status, headers, body: batch } = await ask.ok({ as, body });
  expect(status).toBe(202);
  expect(headers["retry-after"]).toBe("1");
  expect(batch.items.map(({ jobId, status }) => [jobId, status])).toEqual(
    body.jobIds.map((id) => [id, "queued"]),
  );
  const sent = (await takeMessages(stack.cloud, "tailor")) as { tailoringIds: string[] }[];
  // In whatever order SQS hands them out.
  expect(sent.map(({ tailoringIds }) => tailoringIds.length).sort()).toEqual([10, 2]);
  expect(sent[0]).toMatchObject({ kind: "work", accountId: as.accountId });
  expect(sent.flatMap(({ tailoringIds }) => tailoringIds).sort()).toEqual(
    batch.items.map(({ id }) => id).sort(),
  );
  // The guard that looks after all of them.
  expect((await countDelayed(stack.cloud, "tailor")) - delayed).toBe(1);
});

it("tailors the resume's newest version, balanced unless told otherwise", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const rows = await stack.database.as(sending.as.accountId).select().from(tailoring);
  expect(rows).toMatchObject([
    { resumeVersion: 1, kinds: ["resume"], strength: "balanced", status: "queued" },
  ]);
});

it("takes the other kinds with the resume, or without it", async () => {
  const sending = await valid();
  const kinds = ["cover_letter", "gap_plan"];
  await ask.ok({ ...sending, body: { ...sending.body, kinds } });
  const rows = await stack.database.as(sending.as.accountId).select().from(tailoring);
  expect(rows).toMatchObject([{ kinds }]);
});

it("hands an overnight batch over as a whole", async () => {
  const { as, body } = await valid();
  body.jobIds.push(await seedJob(stack, as));
  const { body: batch } = await ask.ok({ as, body: { ...body, lane: "overnight" } });
  const { accountId } = as;
  const { batchId } = batch;
  const sent = await takeMessages(stack.cloud, "tailor");
  expect(sent.filter((message) => (message as { accountId: string }).accountId === accountId)).toEqual([
    { kind: "submit", accountId, batchId, tailoringIds: [], round: 0 },
  ]);
  const rows = await stack.database.as(accountId).select().from(tailoring);
  expect(rows.map(({ lane }) => lane)).toEqual(["overnight", "overnight"]);
});

it("accepts fifty jobs at once", async () => {
  const { as, body } = await valid();
  while (body.jobIds.length < 50) body.jobIds.push(await seedJob(stack, as));
  expect((await ask.ok({ as, body })).body.items).toHaveLength(50);
});

it("says that a resume has not been read yet", async () => {
  const { as, body } = await valid();
  const resumeId = await seedAwaitedResume(stack, as);
  expect((await ask.refused({ as, body: { ...body, resumeId } })).body.code).toBe("resume_not_ready");
});

it("answers another account's resume or job exactly as one that does not exist, and makes nothing", async () => {
  const { as, body } = await valid();
  const { body: theirs } = await valid();
  const [theirJob] = theirs.jobIds as [string];
  const pairs = [
    [theirs.resumeId, (resumeId: string) => ({ ...body, resumeId })],
    [theirJob, (id: string) => ({ ...body, jobIds: [...body.jobIds, id] })],
  ] as const;
  for (const [id, bodyWith] of pairs) {
    const foreign = await ask.refused({ as, body: bodyWith(id) });
    const absent = await ask.refused({ as, body: bodyWith(absentLike(id)) });
    expect(foreign.body.code).toBe("not_found");
    expect(sameFor(foreign)).toEqual(sameFor(absent));
  }
  expect(await stack.database.as(as.accountId).$count(tailoring)).toBe(0);
});

it("lets no more than 500 tailorings be under way, new or tried again", async () => {
  const { as, body } = await valid();
  await ask.ok({ as, body });
  const mine = stack.database.as(as.accountId);
  const [row] = await mine.select().from(tailoring);
  const rows = Array.from({ length: 499 }, (_, n) => ({
    ...row!,
    id: `tlr_${n.toString(16).padStart(32, "0")}`,
  }));
  await mine.insert(tailoring).values(rows);
  const { body: problem, headers } = await ask.refused({ as, body });
  expect(problem.code).toBe("limit_reached");
  expect(headers["retry-after"]).toBe("30");
  const { resumeId, jobId } = row!;
  const params = { id: await seedTailoring(stack, as, "failed", { resumeId, jobId }) };
  expect((await askAgain.refused({ as, params })).body.code).toBe("limit_reached");
});

const resumeId = `res_${"0".repeat(32)}`;
const jobIds = [`job_${"0".repeat(32)}`];
itRefusesBodies(ask, valid, [
  ["no resume", { jobIds }, "/resumeId"],
  ["a resume that is a job", { resumeId: jobIds[0], jobIds }, "/resumeId"],
  ["no jobs", { resumeId }, "/jobIds"],
  ["an empty list of jobs", { resumeId, jobIds: [] }, "/jobIds"],
  ["a job twice", { resumeId, jobIds: [...jobIds, ...jobIds] }, "/jobIds"],
  [
    "51 jobs",
    { resumeId, jobIds: Array.from({ length: 51 }, (_, n) => `job_${String(n).padStart(32, "0")}`) },
    "/jobIds",
  ],
  ["a job that is no id", { resumeId, jobIds: ["job_1"] }, "/jobIds/0"],
  ["a kind that is not made here", { resumeId, jobIds, kinds: ["poem"] }, "/kinds/0"],
  ["no kind", { resumeId, jobIds, kinds: [] }, "/kinds"],
  ["a kind twice", { resumeId, jobIds, kinds: ["outreach", "outreach"] }, "/kinds"],
  ["a lane that there is not", { resumeId, jobIds, lane: "fast" }, "/lane"],
  ["a strength that there is not", { resumeId, jobIds, strength: "lies" }, "/strength"],
]);
itMakesOnce(ask, {
  valid,
  other: ({ body }) => ({ ...(body as object), strength: "bold" }),
  madeBy: (batch: { batchId: string; items: unknown[] }) => JSON.stringify(batch),
  count: ({ as }) => stack.database.as(as!.accountId).$count(tailoring),
});
itKeepsOut(ask, valid);
