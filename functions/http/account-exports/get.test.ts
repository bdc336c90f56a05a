import { getAccountExport } from "@tailorbird/contracts/account-data";
import { seedAccountExport } from "@tailorbird/testing/account-seeds";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { programOf, somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getAccountExport, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const valid = async () => {
  const as = somebody();
  return { as, params: { id: await seedAccountExport(stack, as) } };
};

it("has no link while it is being made, and none to a program", async () => {
  const { as, params } = await valid();
  expect((await ask.ok({ as, params })).body).toMatchObject({ status: "preparing", url: null });
  const ready = { as, params: { id: await seedAccountExport(stack, as, { status: "ready", byteSize: 9 }) } };
  expect((await ask.ok(ready)).body.url).toMatch(/X-Amz-Expires=300/);
  expect((await ask.ok({ ...ready, as: programOf(as, ["account:read"]) })).body.url).toBeNull();
});

it("is gone once its time is over, also while its file is still to be removed", async () => {
  const as = somebody();
  const keptUntil = new Date(Date.now() - 60_000).toISOString();
  const params = { id: await seedAccountExport(stack, as, { status: "ready", byteSize: 9, keptUntil }) };
  expect((await ask.ok({ as, params })).body).toMatchObject({ status: "expired", url: null });
});

itKeepsOut(ask, valid);
