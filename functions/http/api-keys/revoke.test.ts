import { revokeApiKey } from "@tailorbird/contracts/account";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiKeys } from "../../services/accounts/api-keys.ts";
import { handler } from "./revoke.ts";

const ask = endpoint(revokeApiKey, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function make() {
  const as = somebody();
  const { id, secret } = await (await apiKeys()).create(as, { name: "CI", scopes: ["jobs:read"] }, undefined);
  return { secret, sending: { as, params: { id } } };
}

it("makes a key worthless, and revoking it again changes nothing", async () => {
  const { secret, sending } = await make();
  expect((await ask.ok(sending)).status).toBe(204);
  expect(await (await apiKeys()).verify(secret)).toBeUndefined();
  const { items } = await (await apiKeys()).list(sending.as, {});
  await ask.ok(sending);
  expect((await (await apiKeys()).list(sending.as, {})).items).toEqual(items);
});

it("leaves another account's key working", async () => {
  const { secret, sending } = await make();
  await ask.refused({ ...sending, as: somebody() });
  expect(await (await apiKeys()).verify(secret)).toBeDefined();
});

itKeepsOut(ask, async () => (await make()).sending);
