import { getMe } from "@tailorbird/contracts/account";
import { apiKeyScopes, scopes } from "@tailorbird/contracts/scope";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { programOf, somebody } from "@tailorbird/testing/people";
import { expect, it } from "vitest";
import { handler } from "./me.ts";

const ask = endpoint(getMe, handler);
const person = somebody();

it("tells a person who they are, and that they may do everything", async () => {
  const { body } = await ask.ok({ as: person });
  expect(body).toEqual({ id: person.accountId, signedInAs: "person", scopes });
});

it("tells a program whose it is, and what its key may do", async () => {
  const { body } = await ask.ok({ as: programOf(person, ["account:read", "jobs:read"]) });
  expect(body).toEqual({
    id: person.accountId,
    signedInAs: "api_key",
    scopes: apiKeyScopes.filter((scope) => ["account:read", "jobs:read"].includes(scope)).reverse(),
  });
});

itKeepsOut(ask, () => ({ as: person }));
