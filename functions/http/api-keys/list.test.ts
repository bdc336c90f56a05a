import { listApiKeys } from "@tailorbird/contracts/account";
import type { Actor } from "@tailorbird/contracts/actor";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiKeys } from "../../services/accounts/api-keys.ts";
import { handler } from "./list.ts";

const ask = endpoint(listApiKeys, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function add(person: Actor): Promise<string> {
  return (await (await apiKeys()).create(person, { name: "CI", scopes: ["jobs:read"] }, undefined)).id;
}

it("lists keys, the revoked ones too, without their secrets", async () => {
  const as = somebody();
  const id = await add(as);
  await (await apiKeys()).revoke(as, id);
  const { body } = await ask.ok({ as });
  expect(body.items).toEqual([
    {
      id,
      name: "CI",
      scopes: ["jobs:read"],
      hint: expect.stringMatching(/^.{4}$/),
      createdAt: expect.any(String),
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: expect.any(String),
    },
  ]);
});

itPages(ask, { add, nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
