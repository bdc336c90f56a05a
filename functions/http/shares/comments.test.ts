import { listShareComments } from "@tailorbird/contracts/shares";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedComment, seedShare } from "@tailorbird/testing/share-seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./comments.ts";

const ask = endpoint(listShareComments, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedShare(stack, as) } };
}
const shares = new Map<string, string>();

it("lists those of this share alone", async () => {
  const { as, params } = await valid();
  const id = await seedComment(stack, as, params.id);
  await seedComment(stack, as, await seedShare(stack, as));
  expect((await ask.ok({ as, params })).body.items.map((each) => each.id)).toEqual([id]);
});

itPages(ask, {
  async params(person) {
    const id = await seedShare(stack, person);
    shares.set(person.accountId, id);
    return { id };
  },
  add: (person) => seedComment(stack, person, shares.get(person.accountId)!),
  nameOf: ({ id }: { id: string }) => id,
});
itKeepsOut(ask, valid);
