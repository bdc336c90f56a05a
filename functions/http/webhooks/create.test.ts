import { createWebhook } from "@tailorbird/contracts/webhooks";
import { systemClock } from "@tailorbird/core/shared/ports";
import { webhookEndpoint } from "@tailorbird/core/webhooks/webhook.sql";
import { openSecrets } from "@tailorbird/core/webhooks/webhook-secrets";
import { WebhookService } from "@tailorbird/core/webhooks/webhook-service";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { programOf, somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSecretBox } from "../../services/parts/secret-box.ts";
import { handler } from "./create.ts";

const ask = endpoint(createWebhook, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const body = { url: "https://hooks.example.com/x", events: ["tailoring.ready" as const] };
const valid = async () => ({ as: somebody(), body });

it("answers the webhook with the secret that signs", async () => {
  const { status, headers, body: made } = await ask.ok(await valid());
  expect(status).toBe(201);
  expect(headers.location).toBe(`/v1/webhooks/${made.id}`);
  expect(made).toMatchObject({ ...body, status: "enabled", failingSince: null });
  expect(Buffer.from(made.secret.replace(/^whsec_/, ""), "base64")).toHaveLength(32);
});

it("keeps the secret sealed: a row of the database signs nothing", async () => {
  const sending = await valid();
  const { body: made } = await ask.ok(sending);
  const [row] = await stack.database.as(sending.as.accountId).select().from(webhookEndpoint);
  expect(row?.secretSealedBy).toBe("tests");
  expect(JSON.stringify(row)).not.toContain(made.secret.slice(6, 40));
  expect(openSecrets(row!, await openSecretBox())).toEqual({ secret: made.secret, previous: null });
});

it("makes ten and refuses the next", async () => {
  const sending = await valid();
  for (let n = 0; n < 10; n += 1) await ask.ok(sending);
  expect((await ask.refused(sending)).body.code).toBe("limit_reached");
});

it("lets a program subscribe that may, and no other", async () => {
  const { as } = await valid();
  await ask.ok({ as: programOf(as, ["webhooks:write"]), body });
  const other = programOf(as, ["applications:write", "webhooks:read"]);
  expect((await ask.refused({ as: other, body })).body.code).toBe("insufficient_scope");
});

it("takes plain http on the local stack alone, and only what that sends to loopback", async () => {
  const url = "http://webhooks.test:4000/hook";
  await ask.ok({ as: somebody(), body: { ...body, url } });
  const parts = { database: stack.database, clock: systemClock, secrets: openSecretBox };
  const deployed = new WebhookService({ ...parts, isLocal: false });
  await expect(deployed.create(somebody(), { ...body, url }, undefined)).rejects.toThrow("https");
});

itRefusesBodies(ask, valid, [
  ["no address", { events: body.events }, "/url"],
  ["plain http", { ...body, url: "http://hooks.example.com/x" }, "/url"],
  ["an address of this machine", { ...body, url: "https://localhost/x" }, "/url"],
  ["an address in numbers", { ...body, url: "https://127.0.0.1/x" }, "/url"],
  ["an address in other numbers", { ...body, url: "https://2130706433/x" }, "/url"],
  ["an address of six parts", { ...body, url: "https://[::1]/x" }, "/url"],
  ["a port", { ...body, url: "https://hooks.example.com:8443/x" }, "/url"],
  ["a name and a password", { ...body, url: "https://a:b@hooks.example.com/x" }, "/url"],
  ["no events", { ...body, events: [] }, "/events"],
  ["an event that nobody knows", { ...body, events: ["everything"] }, "/events/0"],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ ...body, description: "Another" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(webhookEndpoint),
});
itKeepsOut(ask, valid);
