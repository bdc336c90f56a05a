import { listApplications } from "@tailorbird/contracts/applications";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listApplications, handler);
const as = somebody();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists those of a status, of a job, archived or not, and all of them together", async () => {
  const jobId = await seedJob(stack, as);
  const saved = await seedApplication(stack, as, { jobId });
  const applied = await seedApplication(stack, as, { status: "applied" });
  const archived = await seedApplication(stack, as, { archivedAt: "2026-11-02T00:00:00.000Z" });
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as, query })).body.items.map(({ id }) => id);
  expect(await idsOf({ status: "applied" })).toEqual([applied]);
  expect(await idsOf({ jobId })).toEqual([saved]);
  expect(await idsOf({ archived: "true" })).toEqual([archived]);
  expect(await idsOf({ archived: "false" })).toEqual([applied, saved]);
  expect(await idsOf({ archived: "false", status: "saved" })).toEqual([saved]);
  expect(await idsOf({})).toEqual([archived, applied, saved]);
});

itPages(ask, {
  add: (person) => seedApplication(stack, person),
  nameOf: ({ id }: { id: string }) => id,
});
itRefusesQueries(ask, () => ({ as }), [
  ["status", "hired"],
  ["jobId", "job_1"],
  ["archived", "1"],
]);
itKeepsOut(ask, () => ({ as }));
