import { deleteWebhook } from "@tailorbird/contracts/webhooks";
import { webhookDelivery } from "@tailorbird/core/webhooks/webhook.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedDelivery, seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./delete.ts";

const ask = endpoint(deleteWebhook, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedWebhook(stack, as) } };
}

it("deletes it with its log, and finds nothing the second time", async () => {
  const sending = await valid();
  await seedDelivery(stack, sending.as, sending.params.id);
  expect((await ask.ok(sending)).status).toBe(204);
  expect(await stack.database.as(sending.as.accountId).$count(webhookDelivery)).toBe(0);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

itKeepsOut(ask, valid);
