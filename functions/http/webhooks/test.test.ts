import { testWebhook } from "@tailorbird/contracts/webhooks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { countDelayed } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./test.ts";

const ask = endpoint(testWebhook, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedWebhook(stack, as) } };
}

it("sends an event of its own, and says that it is on its way", async () => {
  const sending = await valid();
  const before = await countDelayed(stack.cloud, "webhook");
  const { status, body } = await ask.ok(sending);
  expect(status).toBe(202);
  expect(body).toMatchObject({ type: "webhook.test", status: "pending", attempts: [] });
  expect(await countDelayed(stack.cloud, "webhook")).toBe(before + 1);
});

it("refuses while the webhook is switched off", async () => {
  const as = somebody();
  const id = await seedWebhook(stack, as, { status: "disabled", disabledReason: "owner" });
  expect((await ask.refused({ as, params: { id } })).body.code).toBe("webhook_disabled");
});

itKeepsOut(ask, valid);
