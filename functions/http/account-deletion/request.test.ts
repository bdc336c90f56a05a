import { requestDeletion } from "@tailorbird/contracts/account-data";
import { accountDeletion } from "@tailorbird/core/accounts/account-data.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";
import { handler } from "./request.ts";

const ask = endpoint(requestDeletion, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("schedules the end in seven days, once, with a receipt that is shown once", async () => {
  const as = somebody();
  const { status, body } = await ask.ok({ as });
  expect(status).toBe(202);
  expect(Date.parse(body.dueAt) - Date.parse(body.requestedAt)).toBe(7 * 86_400_000);
  expect((await ask.ok({ as })).body).toMatchObject({ id: body.id, receipt: null });
  const token = body.receipt!.split("/").at(-1)!;
  const receipt = await (await accountDeletions()).receipt(token);
  expect(receipt).toMatchObject({ status: "scheduled", erasedAt: null, rows: {}, files: 0 });
  const rows = await stack.database.as(as.accountId).select().from(accountDeletion);
  expect(JSON.stringify(rows)).not.toContain(token.slice(33));
});

itKeepsOut(ask, () => ({ as: somebody() }));
