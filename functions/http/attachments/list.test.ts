import { listAttachments } from "@tailorbird/contracts/attachments";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listAttachments, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedApplication(stack, as) } };
}
const followed = new Map<string, string>();

it("lists those of this application alone", async () => {
  const { as, params } = await valid();
  const id = await seedAttachment(stack, as, params.id);
  await seedAttachment(stack, as, await seedApplication(stack, as));
  expect((await ask.ok({ as, params })).body.items.map((each) => each.id)).toEqual([id]);
});

itPages(ask, {
  async params(person) {
    const id = await seedApplication(stack, person);
    followed.set(person.accountId, id);
    return { id };
  },
  add: (person) => seedAttachment(stack, person, followed.get(person.accountId)!),
  nameOf: ({ id }: { id: string }) => id,
});
itKeepsOut(ask, valid);
