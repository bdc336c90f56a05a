import { updatePreferences } from "@tailorbird/contracts/preferences";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { countDelayed } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updatePreferences, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  await seedPreferences(stack, as);
  return { as, body: { locale: "de-AT" } };
}
const replans = () => countDelayed(stack.cloud, "remind");

it("changes what is named and leaves the rest", async () => {
  const { body } = await ask.ok({
    as: somebody(),
    body: { timeZone: "Asia/Tokyo", reminders: { tasks: false } },
  });
  expect(body).toMatchObject({
    timeZone: "Asia/Tokyo",
    mail: true,
    reminders: { tasks: false, interviews: true, noAnswer: true },
    revision: 1,
  });
});

it("sets quiet hours and lifts them", async () => {
  const { as } = await valid();
  const quietHours = { from: "22:00", until: "07:00" };
  expect((await ask.ok({ as, body: { quietHours } })).body.quietHours).toEqual(quietHours);
  expect((await ask.ok({ as, body: { quietHours: null } })).body.quietHours).toBeNull();
});

it("has reminders moved by a change of zone or quiet hours, and by no other", async () => {
  const { as } = await valid();
  const before = await replans();
  await ask.ok({ as, body: { locale: "fr", mail: false } });
  await ask.ok({ as, body: { timeZone: "UTC" } });
  expect(await replans()).toBe(before);
  await ask.ok({ as, body: { timeZone: "Asia/Tokyo" } });
  await ask.ok({ as, body: { quietHours: { from: "22:00", until: "07:00" } } });
  expect(await replans()).toBe(before + 2);
});

itRefusesBodies(ask, valid, [
  ["a zone that is none", { timeZone: "Mars/Olympus" }, "/timeZone"],
  ["a language that is none", { locale: "not a language" }, "/locale"],
  ["an hour that is none", { quietHours: { from: "24:00", until: "07:00" } }, "/quietHours/from"],
  ["quiet hours of no length", { quietHours: { from: "07:00", until: "07:00" } }, "/quietHours/until"],
  ["a switch that nobody knows", { reminders: { all: true } }, "/reminders/all"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
