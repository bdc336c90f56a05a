import { createApiKey } from "@tailorbird/contracts/account";
import { apiKeyScopes } from "@tailorbird/contracts/scope";
import { apiKey, idempotencyKey } from "@tailorbird/core/accounts/account.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { programOf, somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiKeys } from "../../services/accounts/api-keys.ts";
import { handler } from "./create.ts";

const ask = endpoint(createApiKey, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const body = { name: "CI", scopes: ["jobs:read" as const] };
const valid = () => ({ as: somebody(), body });

it("makes a key that works, for its account and with its scopes alone", async () => {
  const sending = valid();
  const { status, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: "CI", scopes: ["jobs:read"], expiresAt: null, revokedAt: null });
  expect(body.secret.endsWith(body.hint)).toBe(true);
  const { accountId } = sending.as;
  expect(await (await apiKeys()).verify(body.secret)).toEqual({ accountId, scopes: ["jobs:read"] });
});

it("stores nothing that the secret could be read from", async () => {
  const sending = valid();
  const { body } = await ask.ok(sending);
  const rows = await stack.database.as(sending.as.accountId).select().from(apiKey);
  expect(JSON.stringify(rows)).not.toContain(body.secret.slice(-43));
});

it("makes a key that ends when it is said to, and names each scope once", async () => {
  const expiresAt = "2999-01-01T00:00:00.000Z";
  const scopes = ["jobs:read", "jobs:read", "resumes:write"];
  const answer = await ask.ok({ as: somebody(), body: { name: "Until", scopes, expiresAt } });
  expect(answer.body).toMatchObject({ expiresAt, scopes: ["jobs:read", "resumes:write"] });
});

it("lets no program make keys, whatever scopes it was given", async () => {
  const program = programOf(somebody(), apiKeyScopes);
  expect((await ask.refused({ as: program, body })).body.code).toBe("insufficient_scope");
});

it("answers a repeated request with a new secret, and lets go of the one before, until one of them is used", async () => {
  const sending = { ...valid(), headers: { "idempotency-key": "again" } };
  const verify = async (secret: string) => (await apiKeys()).verify(secret);
  const first = await ask.ok(sending);
  const second = await ask.ok(sending);
  expect(second.body).toEqual({ ...first.body, secret: second.body.secret, hint: second.body.hint });
  expect(await verify(first.body.secret)).toBeUndefined();
  expect(await verify(second.body.secret)).toMatchObject({ accountId: sending.as.accountId });
  expect((await ask.refused(sending)).body.code).toBe("already_exists");
  expect(await verify(second.body.secret)).toBeDefined();
  const kept = await stack.database.as(sending.as.accountId).select().from(idempotencyKey);
  for (const { body } of [first, second]) expect(JSON.stringify(kept)).not.toContain(body.secret.slice(-43));
});

it("gives no new secret to a key that was revoked", async () => {
  const sending = { ...valid(), headers: { "idempotency-key": "again" } };
  const { body } = await ask.ok(sending);
  await (await apiKeys()).revoke(sending.as, body.id);
  expect((await ask.refused(sending)).body.code).toBe("already_exists");
});

it("makes twenty keys and refuses the next", async () => {
  const { as } = valid();
  for (let n = 0; n < 20; n += 1) await ask.ok({ as, body });
  expect((await ask.refused({ as, body })).body.code).toBe("limit_reached");
});

it("makes no more than twenty keys when they are all asked for at once", async () => {
  const { as } = valid();
  await Promise.all(Array.from({ length: 25 }, () => ask.send({ as, body })));
  expect(await stack.database.as(as.accountId).$count(apiKey)).toBe(20);
});

itRefusesBodies(ask, valid, [
  ["no name", { scopes: body.scopes }, "/name"],
  ["a name of spaces", { ...body, name: "  " }, "/name"],
  ["a name of 81 characters", { ...body, name: "x".repeat(81) }, "/name"],
  ["no scopes", { ...body, scopes: [] }, "/scopes"],
  ["21 scopes", { ...body, scopes: Array(21).fill("jobs:read") }, "/scopes"],
  ["a scope that nobody knows", { ...body, scopes: ["jobs:all"] }, "/scopes/0"],
  ["the scope that makes keys", { ...body, scopes: ["account:write"] }, "/scopes/0"],
  ["an end that has passed", { ...body, expiresAt: "2020-01-01T00:00:00Z" }, "/expiresAt"],
  ["an end without a zone", { ...body, expiresAt: "2999-01-01T00:00:00" }, "/expiresAt"],
  ["an end that is no day", { ...body, expiresAt: "2999-02-30T00:00:00Z" }, "/expiresAt"],
  ["an end that is a number", { ...body, expiresAt: 1 }, "/expiresAt"],
]);
itMakesOnce(ask, {
  valid: async () => valid(),
  other: () => ({ ...body, name: "Another" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(apiKey),
});
itKeepsOut(ask, valid);
