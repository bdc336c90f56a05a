import { updateWebhook } from "@tailorbird/contracts/webhooks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateWebhook, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedWebhook(stack, as) }, body: { description: "Zap" } };
}

it("changes what is named", async () => {
  const { body } = await ask.ok(await valid());
  expect(body).toMatchObject({ description: "Zap", status: "enabled", revision: 2 });
});

it("is switched off by its owner, and on again with its failures forgotten", async () => {
  const as = somebody();
  const failing = { failures: 50, failingSince: "2026-11-01T00:00:00.000Z" };
  const id = await seedWebhook(stack, as, { status: "disabled", disabledReason: "failing", ...failing });
  const put = async (enabled: boolean) => (await ask.ok({ as, params: { id }, body: { enabled } })).body;
  expect(await put(false)).toMatchObject({ status: "disabled", disabledReason: "failing" });
  expect(await put(true)).toMatchObject({ status: "enabled", disabledReason: null, failingSince: null });
  expect(await put(false)).toMatchObject({ status: "disabled", disabledReason: "owner" });
});

itRefusesBodies(ask, valid, [["plain http", { url: "http://hooks.example.com/" }, "/url"]]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
