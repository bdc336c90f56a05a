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

it("lists the board in its order and what moved lately first, page by page, whatever moves in between", async () => {
  const person = somebody();
  const ids: string[] = [];
  for (const [at, position] of ["a2", "a0", "a1", "a1"].entries())
    ids.push(
      await seedApplication(stack, person, { position, statusAt: `2026-11-0${at + 1}T00:00:00.000Z` }),
    );
  const walk = async (sort: string) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { sort, limit: "2", ...(cursor && { cursor }) };
      const { body } = await ask.ok({ as: person, query });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);
    return seen.map((id) => ids.indexOf(id));
  };
  expect(await walk("board")).toEqual([1, 2, 3, 0]);
  expect(await walk("activity")).toEqual([3, 2, 1, 0]);
  expect(await walk("newest")).toEqual([3, 2, 1, 0]);
});

it("lists those with a tag", async () => {
  const person = somebody();
  const id = await seedApplication(stack, person, { tags: ["eu"] });
  await seedApplication(stack, person);
  const { body } = await ask.ok({ as: person, query: { tag: "EU" } });
  expect(body.items.map((each) => each.id)).toEqual([id]);
});

it("refuses the cursor of another order", async () => {
  const person = somebody();
  for (let n = 0; n < 2; n += 1) await seedApplication(stack, person);
  const { body } = await ask.ok({ as: person, query: { sort: "board", limit: "1" } });
  for (const sort of ["activity", "newest"]) {
    const answer = await ask.refused({ as: person, query: { sort, cursor: body.nextCursor! } });
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/cursor" })]);
  }
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
