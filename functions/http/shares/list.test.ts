import { listShares } from "@tailorbird/contracts/shares";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedComment, seedShare } from "@tailorbird/testing/share-seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listShares, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("tells how many comments each has, and no secret", async () => {
  const as = somebody();
  const [one, other] = [await seedShare(stack, as), await seedShare(stack, as)];
  await seedComment(stack, as, one);
  const { body } = await ask.ok({ as });
  expect(body.items.map(({ id, comments }) => [id, comments])).toEqual([
    [other, 0],
    [one, 1],
  ]);
});

itPages(ask, { add: (person) => seedShare(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
