import { getWebhook } from "@tailorbird/contracts/webhooks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getWebhook, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedWebhook(stack, as) } };
}

it("answers the webhook, and not its secret", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  expect(body).toMatchObject({ id: sending.params.id, status: "enabled" });
  expect(JSON.stringify(body)).not.toContain("whsec_");
});

itSparesUnchanged(ask, valid);
itKeepsOut(ask, valid);
