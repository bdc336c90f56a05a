import { listJobs } from "@tailorbird/contracts/jobs";
import { endpoint } from "@tailorbird/testing/endpoint";
import { samplePosting } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedJob } from "@tailorbird/testing/seeds";
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
      revision: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    },
  ]);
});

itPages(ask, { add: (person) => seedJob(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
