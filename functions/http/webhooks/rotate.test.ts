import { rotateWebhookSecret } from "@tailorbird/contracts/webhooks";
import { webhookEndpoint } from "@tailorbird/core/webhooks/webhook.sql";
import { openSecrets } from "@tailorbird/core/webhooks/webhook-secrets";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSecretBox } from "../../services/parts/secret-box.ts";
import { handler } from "./rotate.ts";

const ask = endpoint(rotateWebhookSecret, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedWebhook(stack, as) } };
}

it("answers a new secret, and says until when the one before signs as well", async () => {
  const sending = await valid();
  const first = (await ask.ok(sending)).body;
  const second = (await ask.ok(sending)).body;
  expect(second.secret).not.toBe(first.secret);
  expect(Date.parse(second.previousSecretUntil!) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  const [row] = await stack.database.as(sending.as.accountId).select().from(webhookEndpoint);
  expect(openSecrets(row!, await openSecretBox())).toEqual({ secret: second.secret, previous: first.secret });
  expect(JSON.stringify(row)).not.toContain("whsec_");
});

itKeepsOut(ask, valid);
