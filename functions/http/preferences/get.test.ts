import { getPreferences } from "@tailorbird/contracts/preferences";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getPreferences, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("answers the defaults to whom has set nothing", async () => {
  const { body } = await ask.ok({ as: somebody() });
  expect(body).toEqual({
    timeZone: "UTC",
    locale: "en",
    quietHours: null,
    mail: true,
    reminders: { tasks: true, interviews: true, noAnswer: true },
    email: { address: null, confirmedAt: null, pending: null },
    revision: 0,
  });
});

it("answers what was set, and no secret", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { quietFrom: "22:00", quietUntil: "07:00" });
  const { body } = await ask.ok({ as });
  expect(body).toMatchObject({
    quietHours: { from: "22:00", until: "07:00" },
    email: { address: "robin@example.com" },
  });
  expect(JSON.stringify(body)).not.toContain("sssss");
});

itSparesUnchanged(ask, async () => {
  const as = somebody();
  await seedPreferences(stack, as);
  return { as };
});
itKeepsOut(ask, () => ({ as: somebody() }));
