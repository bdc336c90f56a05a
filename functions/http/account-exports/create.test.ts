import { createAccountExport } from "@tailorbird/contracts/account-data";
import { apiKeyScopes } from "@tailorbird/contracts/scope";
import { accountExport } from "@tailorbird/core/accounts/account-data.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { countDelayed } from "@tailorbird/testing/messages";
import { programOf, somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createAccountExport, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("has an export made, three times a day at most", async () => {
  const as = somebody();
  const before = await countDelayed(stack.cloud, "account");
  for (let n = 0; n < 3; n += 1) {
    const { status, body } = await ask.ok({ as });
    expect([status, body.status]).toEqual([202, "preparing"]);
    await stack.database.as(as.accountId).update(accountExport).set({ status: "ready" });
  }
  expect((await ask.refused({ as })).body.code).toBe("limit_reached");
  expect(await countDelayed(stack.cloud, "account")).toBe(before + 3);
});

it("counts none that failed", async () => {
  const as = somebody();
  const end = (status: "failed" | "ready") =>
    stack.database
      .as(as.accountId)
      .update(accountExport)
      .set({ status })
      .where(eq(accountExport.status, "preparing"));
  for (const status of ["failed", "failed", "failed", "ready", "ready", "ready"] as const) {
    await ask.ok({ as });
    await end(status);
  }
  expect((await ask.refused({ as })).body.code).toBe("limit_reached");
});

it("answers the one that is being made to a second click, whose work is sent once", async () => {
  const as = somebody();
  const before = await countDelayed(stack.cloud, "account");
  const [first, second] = await Promise.all([ask.ok({ as }), ask.ok({ as })]);
  expect(second.body).toEqual(first.body);
  expect(await countDelayed(stack.cloud, "account")).toBe(before + 1);
});

it("lets no program take everything", async () => {
  const answer = await ask.refused({ as: programOf(somebody(), apiKeyScopes) });
  expect(answer.body.code).toBe("insufficient_scope");
});

itKeepsOut(ask, () => ({ as: somebody() }));
