import { cancelDeletion } from "@tailorbird/contracts/account-data";
import { accountDeletion } from "@tailorbird/core/accounts/account-data.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";
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

it("refuses once the erasure may have begun: what it has taken by then can't be given back", async () => {
  const as = somebody();
  const { id } = await (await accountDeletions()).request(as);
  const dueAt = new Date(Date.now() + 5_000).toISOString();
  await stack.database.as(as.accountId).update(accountDeletion).set({ dueAt });
  expect((await ask.refused({ as })).body.code).toBe("nothing_to_undo");
  expect(await (await accountDeletions()).get(as)).toMatchObject({ id, status: "scheduled" });
});

itKeepsOut(ask, () => ({ as: somebody() }));
