import { replayWebhookDelivery } from "@tailorbird/contracts/webhooks";
import { webhookDelivery } from "@tailorbird/core/webhooks/webhook.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedDelivery, seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./replay.ts";

const ask = endpoint(replayWebhookDelivery, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  const id = await seedWebhook(stack, as);
  return { as, params: { id, deliveryId: await seedDelivery(stack, as, id, { status: "failed" }) } };
}

it("sends the same event as a delivery of its own", async () => {
  const { as, params } = await valid();
  const { status, body } = await ask.ok({ as, params });
  expect(status).toBe(202);
  const rows = await stack.database.as(as.accountId).select().from(webhookDelivery);
  const first = rows.find(({ id }) => id === params.deliveryId)!;
  expect(first.status).toBe("failed");
  expect(body).toMatchObject({ eventId: first.eventId, replayOf: first.id, status: "pending" });
  expect(body.id).not.toBe(first.id);
});

it("finds no delivery of another webhook or account", async () => {
  const { as, params } = await valid();
  const other = await seedWebhook(stack, as);
  const theirs = await valid();
  for (const named of [
    { ...params, id: other },
    { ...params, deliveryId: theirs.params.deliveryId },
  ])
    expect((await ask.refused({ as, params: named })).body.code).toBe("not_found");
});

it("refuses while the webhook is switched off", async () => {
  const as = somebody();
  const id = await seedWebhook(stack, as, { status: "disabled", disabledReason: "gone" });
  const params = { id, deliveryId: await seedDelivery(stack, as, id) };
  expect((await ask.refused({ as, params })).body.code).toBe("webhook_disabled");
});

itKeepsOut(ask, valid);
