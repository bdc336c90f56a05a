import { renewCalendar } from "@tailorbird/contracts/calendar";
import { calendarFeed } from "@tailorbird/core/calendar/calendar.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./renew.ts";

const ask = endpoint(renewCalendar, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("makes an address of which no more than a hash is kept, and another each time", async () => {
  const as = somebody();
  const first = (await ask.ok({ as })).body;
  expect(first.path).toMatch(/^\/v1\/calendar\/[0-9a-f]{32}_[\w-]{43}\.ics$/);
  const second = (await ask.ok({ as })).body;
  expect(second.path).not.toBe(first.path);
  const rows = await stack.database.as(as.accountId).select().from(calendarFeed);
  expect(rows).toHaveLength(1);
  expect(second.path).not.toContain(rows[0]!.secretHash);
});

itKeepsOut(ask, () => ({ as: somebody() }));
