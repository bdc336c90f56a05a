import { listTailorings } from "@tailorbird/contracts/tailorings";
import { newId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listTailorings, handler);
const as = somebody();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists those of a batch, a job, a resume or a status, without their results", async () => {
  const batchId = newId("batch");
  const jobId = await seedJob(stack, as);
  const resumeId = await seedResume(stack, as);
  const ready = await seedTailoring(stack, as, "ready", { batchId });
  const queued = await seedTailoring(stack, as, "queued", { jobId, batchId });
  const failed = await seedTailoring(stack, as, "failed", { resumeId });
  const listed = async (query: Record<string, string>) => (await ask.ok({ as, query })).body.items;
  const idsOf = async (query: Record<string, string>) => (await listed(query)).map(({ id }) => id);
  expect(await idsOf({ batchId })).toEqual([queued, ready]);
  expect(await idsOf({ jobId })).toEqual([queued]);
  expect(await idsOf({ resumeId })).toEqual([failed]);
  expect(await idsOf({ status: "ready" })).toEqual([ready]);
  expect(await idsOf({ batchId, status: "queued" })).toEqual([queued]);
  expect(await idsOf({})).toEqual([failed, queued, ready]);
  const [summary] = await listed({ status: "ready" });
  expect(summary).toMatchObject({ scoreBefore: 67, scoreAfter: 67 });
  expect(summary).not.toHaveProperty("changes");
});

it("lists nothing of another account, whatever is asked for", async () => {
  const other = somebody();
  const jobId = await seedJob(stack, other);
  await seedTailoring(stack, other, "ready", { jobId });
  expect((await ask.ok({ as: somebody(), query: { jobId } })).body.items).toEqual([]);
});

itPages(ask, {
  add: (person) => seedTailoring(stack, person, "ready"),
  nameOf: ({ id }: { id: string }) => id,
});
itRefusesQueries(ask, () => ({ as }), [
  ["status", "done"],
  ["jobId", "job_1"],
  ["resumeId", `job_${"0".repeat(32)}`],
  ["batchId", ""],
]);
itKeepsOut(ask, () => ({ as }));
