import { renameApiKey } from "@tailorbird/contracts/account";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiKeys } from "../../services/accounts/api-keys.ts";
import { handler } from "./rename.ts";

const ask = endpoint(renameApiKey, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  const { id } = await (await apiKeys()).create(as, { name: "CI", scopes: ["jobs:read"] }, undefined);
  return { as, params: { id }, body: { name: "Nightly" } };
}

it("gives the key another name and leaves all else of it as it was", async () => {
  const sending = await valid();
  const before = (await (await apiKeys()).list(sending.as, {})).items[0];
  const { body } = await ask.ok(sending);
  expect(body).toEqual({ ...before, name: "Nightly" });
  expect(body).not.toHaveProperty("secret");
});

itRefusesBodies(ask, valid, [
  ["no name", {}, "/name"],
  ["a name of spaces", { name: "  " }, "/name"],
  ["a name of 81 characters", { name: "x".repeat(81) }, "/name"],
]);
itKeepsOut(ask, valid);
