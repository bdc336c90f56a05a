import { updateReminder } from "@tailorbird/contracts/reminders";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedReminder } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateReminder, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedReminder(stack, as) }, body: { text: "Another text" } };
}

it("changes its text and leaves its time alone", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ ...sending.body, status: "scheduled", revision: 2 });
  expect(headers.etag).toBe('"2"');
});

it("schedules anew with another time, also what was sent, so that the earlier timer rings for nothing", async () => {
  const as = somebody();
  const id = await seedReminder(stack, as, { status: "sent", sentAt: inDays(-1), dueAt: inDays(-1) });
  const at = inDays(2);
  const { body } = await ask.ok({ as, params: { id }, body: { when: { type: "at", at } } });
  expect(body).toMatchObject({ status: "scheduled", sentAt: null, dueAt: at });
  const [row] = await stack.database.as(as.accountId).select().from(reminder);
  expect(row?.generation).toBe(2);
});

it.each([
  ["a time that has passed", { type: "at", at: inDays(-1) }],
  ["before a task that it has not", { type: "before", minutes: 5 }],
  ["the silence of an application that it has not", { type: "no_answer", days: 5 }],
])("refuses %s", async (_, when) => {
  const { body } = await ask.refused({ ...(await valid()), body: { when } });
  expect(body.errors).toEqual([expect.objectContaining({ in: "body", pointer: "/when" })]);
});

itRefusesBodies(ask, valid, [["an empty text", { text: " " }, "/text"]]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
