import { listResumes } from "@tailorbird/contracts/resumes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listResumes, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists resumes whatever their status", async () => {
  const as = somebody();
  const ready = await seedResume(stack, as);
  const awaited = await seedAwaitedResume(stack, as);
  const { body } = await ask.ok({ as });
  expect(body.items).toMatchObject([
    { id: awaited, status: "awaiting_upload" },
    { id: ready, status: "ready" },
  ]);
});

itPages(ask, { add: (person) => seedResume(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
