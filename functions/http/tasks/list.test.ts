import { listTasks } from "@tailorbird/contracts/tasks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listTasks, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const valid = () => ({ as: somebody() });

it("lists those of an application, done or not, and due by a time", async () => {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  const mine = await seedTask(stack, as, applicationId);
  const due = await seedTask(stack, as, null, { dueAt: "2026-12-01T00:00:00.000Z" });
  const done = await seedTask(stack, as, null, { doneAt: "2026-12-01T00:00:00.000Z" });
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as, query })).body.items.map(({ id }) => id);
  expect(await idsOf({ applicationId })).toEqual([mine]);
  expect(await idsOf({ done: "true" })).toEqual([done]);
  expect(await idsOf({ done: "false" })).toEqual([due, mine]);
  expect(await idsOf({ dueBy: "2026-12-01T00:00:00Z" })).toEqual([due]);
  expect(await idsOf({ dueBy: "2026-11-30T23:59:59Z" })).toEqual([]);
});

itPages(ask, { add: (person) => seedTask(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, valid);
