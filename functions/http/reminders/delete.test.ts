import { deleteReminder } from "@tailorbird/contracts/reminders";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedReminder } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./delete.ts";

const ask = endpoint(deleteReminder, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedReminder(stack, as) } };
}

it("deletes it, and finds nothing the second time", async () => {
  const sending = await valid();
  expect((await ask.ok(sending)).status).toBe(204);
  expect(await stack.database.as(sending.as.accountId).$count(reminder)).toBe(0);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

itKeepsOut(ask, valid);
