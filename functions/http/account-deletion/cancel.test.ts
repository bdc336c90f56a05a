import { cancelDeletion } from "@tailorbird/contracts/account-data";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountDeletions } from "../../services/account-deletions.ts";
import { handler } from "./cancel.ts";

const ask = endpoint(cancelDeletion, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("undoes the request, is content where there is none, and lets it be asked for anew", async () => {
  const as = somebody();
  expect((await ask.ok({ as })).status).toBe(204);
  const first = await (await accountDeletions()).request(as);
  expect((await ask.ok({ as })).status).toBe(204);
  expect(await (await accountDeletions()).get(as)).toMatchObject({ id: first.id, status: "cancelled" });
  const second = await (await accountDeletions()).request(as);
  expect(second.id).not.toBe(first.id);
  expect(second.receipt).not.toBeNull();
});

itKeepsOut(ask, () => ({ as: somebody() }));
