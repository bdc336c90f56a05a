import { listJobs } from "@tailorbird/contracts/jobs";
import { endpoint } from "@tailorbird/testing/endpoint";
import { samplePosting } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listJobs, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists jobs without their postings", async () => {
  const as = somebody();
  const id = await seedJob(stack, as);
  const { body } = await ask.ok({ as });
  const { title, company } = samplePosting;
  expect(body.items).toEqual([
    {
      id,
      title,
      company,
      url: null,
      location: null,
      workplace: null,
      salary: null,
      deadline: null,
      source: null,
      tags: [],
      posting: "unknown",
      checkedAt: null,
      checkDueAt: null,
      revision: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    },
  ]);
});

it("lists those with a tag, of a company or source, at a workplace, in a state, or that close by a day", async () => {
  const as = somebody();
  const found = { source: "Fair", tags: ["backend", "eu"], workplace: "remote", posting: "closed" } as const;
  const [one, other] = [
    await seedJob(stack, as, { ...found, tags: [...found.tags], company: "Acme", deadline: "2026-12-01" }),
    await seedJob(stack, as, { deadline: "2026-12-02" }),
  ];
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as, query })).body.items.map(({ id }) => id);
  const queries = [{ tag: "EU" }, { company: "acme" }, { source: "fair" }, { workplace: "remote" }];
  for (const query of [...queries, { posting: "closed" }, { deadlineBy: "2026-12-01" }])
    expect([query, await idsOf(query as Record<string, string>)]).toEqual([query, [one]]);
  expect(await idsOf({ deadlineBy: "2026-12-02" })).toEqual([other, one]);
  expect(await idsOf({ tag: "backend", workplace: "onsite" })).toEqual([]);
});

it("sorts by company, title and deadline, and tells those that are followed", async () => {
  const as = somebody();
  const ids = [
    await seedJob(stack, as, { company: "B", title: "a", deadline: "2026-12-02" }),
    await seedJob(stack, as, { company: "a", title: "B", deadline: null }),
    await seedJob(stack, as, { company: "C", title: null, deadline: "2026-12-01" }),
  ];
  await seedApplication(stack, as, { jobId: ids[1]! });
  const walk = async (query: Record<string, string>) => {
    const first = (await ask.ok({ as, query: { ...query, limit: "2" } })).body;
    const cursor = first.nextCursor;
    const second = cursor ? (await ask.ok({ as, query: { ...query, limit: "2", cursor } })).body.items : [];
    return [...first.items, ...second].map(({ id }) => ids.indexOf(id));
  };
  expect(await walk({ sort: "company" })).toEqual([1, 0, 2]);
  expect(await walk({ sort: "title" })).toEqual([2, 0, 1]);
  expect(await walk({ sort: "deadline" })).toEqual([2, 0, 1]);
  expect(await walk({ followed: "true" })).toEqual([1]);
  expect(await walk({ followed: "false" })).toEqual([2, 0]);
});

itRefusesQueries(ask, () => ({ as: somebody() }), [
  ["tag", ""],
  ["workplace", "moon"],
  ["posting", "x"],
  ["deadlineBy", "soon"],
]);
itPages(ask, { add: (person) => seedJob(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
