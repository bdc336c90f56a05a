import { listWebhookDeliveries } from "@tailorbird/contracts/webhooks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedDelivery, seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./deliveries.ts";

const ask = endpoint(listWebhookDeliveries, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedWebhook(stack, as) } };
}

it("lists what was sent to this webhook, by status too", async () => {
  const { as, params } = await valid();
  const attempts = [
    { at: "2026-11-01T00:00:00.000Z", status: 500, milliseconds: 12, failure: "status" as const },
  ];
  const failed = await seedDelivery(stack, as, params.id, { status: "failed", attempts });
  const pending = await seedDelivery(stack, as, params.id);
  await seedDelivery(stack, as, await seedWebhook(stack, as));
  const { body } = await ask.ok({ as, params });
  expect(body.items.map(({ id }) => id)).toEqual([pending, failed]);
  expect(body.items[1]).toMatchObject({ attempts, type: "application.moved" });
  const some = await ask.ok({ as, params, query: { status: "failed" } });
  expect(some.body.items.map(({ id }) => id)).toEqual([failed]);
});

itKeepsOut(ask, valid);
