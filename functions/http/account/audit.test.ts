import { listAudit } from "@tailorbird/contracts/audit";
import { account } from "@tailorbird/core/accounts/account.sql";
import { ApiKeyService } from "@tailorbird/core/accounts/api-key-service";
import { auditEntry } from "@tailorbird/core/accounts/audit.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./audit.ts";

const ask = endpoint(listAudit, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

type Person = ReturnType<typeof somebody>;
let now = new Date("2026-11-27T12:00:00Z");
const keys = () => new ApiKeyService({ database: stack.database, clock: { now: () => now } });
const makeKey = async (person: Person) =>
  (await keys().create(person, { name: "CI", scopes: ["jobs:read"] }, undefined)).id;

async function logOf(as: Person) {
  const { body } = await ask.ok({ as, query: { limit: "100" } });
  return body.items.map(({ action, by, subject }) => ({ action, by, subject }));
}

it("tells of a key that was made, named, used and revoked, newest first", async () => {
  const as = somebody();
  const { id, secret } = await keys().create(as, { name: "CI", scopes: ["jobs:read"] }, undefined);
  await keys().rename(as, id, "Nightly");
  await keys().verify(secret);
  await keys().revoke(as, id);
  await keys().revoke(as, id);
  expect(await logOf(as)).toEqual([
    { action: "api_key.revoked", by: "person", subject: id },
    { action: "api_key.used", by: "api_key", subject: id },
    { action: "api_key.renamed", by: "person", subject: id },
    { action: "api_key.created", by: "person", subject: id },
  ]);
});

it("tells of a key's use once an hour, however often and by how many at once it is used", async () => {
  const as = somebody();
  const { secret } = await keys().create(as, { name: "CI", scopes: ["jobs:read"] }, undefined);
  const uses = async () => (await logOf(as)).filter(({ action }) => action === "api_key.used").length;
  await Promise.all(Array.from({ length: 10 }, () => keys().verify(secret)));
  expect(await uses()).toBe(1);
  now = new Date(now.getTime() + 59 * 60_000);
  await keys().verify(secret);
  expect(await uses()).toBe(1);
  now = new Date(now.getTime() + 60_000);
  await keys().verify(secret);
  expect(await uses()).toBe(2);
  expect((await keys().list(as, {})).items[0]?.lastUsedAt).toBe(now.toISOString());
});

it("tells nothing of a key that was refused", async () => {
  const as = somebody();
  const { secret } = await keys().create(as, { name: "CI", scopes: ["jobs:read"] }, undefined);
  expect(await keys().verify(`${secret.slice(0, -43)}${"A".repeat(43)}`)).toBeUndefined();
  expect(await logOf(as)).toHaveLength(1);
});

it("lists the entries of one action", async () => {
  const as = somebody();
  const id = await makeKey(as);
  await keys().revoke(as, id);
  const { body } = await ask.ok({ as, query: { action: "api_key.revoked" } });
  expect(body.items.map(({ subject }) => subject)).toEqual([id]);
});

it("lets nobody change an entry or remove one, but for the end of the account", async () => {
  const as = somebody();
  await makeKey(as);
  const queries = stack.database.as(as.accountId);
  await expect(queries.update(auditEntry).set({ by: "system" })).rejects.toThrow();
  await expect(queries.delete(auditEntry)).rejects.toThrow();
  expect(await queries.$count(auditEntry)).toBe(1);
  await queries.delete(account);
  expect(await queries.$count(auditEntry)).toBe(0);
});

itRefusesQueries(ask, () => ({ as: somebody() }), [["action", "everything"]]);
itPages(ask, { add: makeKey, nameOf: ({ subject }: { subject: string | null }) => subject as string });
itKeepsOut(ask, () => ({ as: somebody() }));
