import { getDeletion } from "@tailorbird/contracts/account-data";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";
import { handler } from "./get.ts";

const ask = endpoint(getDeletion, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("answers the latest request, and 404 where there was none", async () => {
  const as = somebody();
  expect((await ask.refused({ as })).body.code).toBe("not_found");
  const { id } = await (await accountDeletions()).request(as);
  expect((await ask.ok({ as })).body).toMatchObject({ id, status: "scheduled" });
  await (await accountDeletions()).cancel(as);
  expect((await ask.ok({ as })).body).toMatchObject({ id, status: "cancelled" });
});

itKeepsOut(ask, () => ({ as: somebody() }));
