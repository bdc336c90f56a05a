import { listWebhooks } from "@tailorbird/contracts/webhooks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listWebhooks, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists webhooks without their secrets", async () => {
  const as = somebody();
  const id = await seedWebhook(stack, as);
  const { body } = await ask.ok({ as });
  expect(body.items.map((each) => each.id)).toEqual([id]);
  expect(JSON.stringify(body)).not.toContain("whsec_");
});

itPages(ask, { add: (person) => seedWebhook(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
