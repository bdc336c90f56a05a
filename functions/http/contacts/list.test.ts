import { listContacts } from "@tailorbird/contracts/contacts";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedContact } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listContacts, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const valid = () => ({ as: somebody() });

it("lists those of an application, each with all the applications it belongs to", async () => {
  const as = somebody();
  const [one, other] = [await seedApplication(stack, as), await seedApplication(stack, as)];
  const shared = await seedContact(stack, as, [one, other]);
  const lone = await seedContact(stack, as, [other]);
  const { body } = await ask.ok({ as, query: { applicationId: one } });
  expect(body.items).toMatchObject([{ id: shared, applicationIds: [one, other] }]);
  const { body: all } = await ask.ok({ as });
  expect(all.items.map(({ id }) => id)).toEqual([lone, shared]);
});

itPages(ask, { add: (person) => seedContact(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, valid);
