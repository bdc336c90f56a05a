import { createInterview } from "@tailorbird/contracts/interviews";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { interview } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createInterview, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return {
    as,
    params: { id: await seedApplication(stack, as) },
    body: { localTime: "2026-12-01T10:00", timeZone: "Europe/Berlin", people: ["An invented person"] },
  };
}

it("answers what was put down", async () => {
  const sending = await valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/interviews/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ ...sending.body, applicationId: sending.params.id });
});

it.each([
  ["in winter", "2026-12-01T10:00", "2026-12-01T09:00:00.000Z"],
  ["in summer", "2026-07-01T10:00", "2026-07-01T08:00:00.000Z"],
  ["on a leap day", "2028-02-29T10:00", "2028-02-29T09:00:00.000Z"],
  ["in the hour that the clocks skip", "2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
])("knows the instant of a time by the clock %s", async (_, localTime, startsAt) => {
  const body = { localTime, timeZone: "Europe/Berlin" };
  expect((await ask.ok({ ...(await valid()), body })).body).toMatchObject({ ...body, startsAt });
});

it("is put down together with its reminder, or not at all", async () => {
  const sending = await valid();
  const mine = stack.database.as(sending.as.accountId);
  const body = { ...sending.body, localTime: "2027-03-29T09:00", remindMinutesBefore: 1_440 };
  const { body: made } = await ask.ok({ ...sending, body });
  expect(await mine.select().from(reminder)).toMatchObject([
    { interviewId: made.id, applicationId: sending.params.id, dueAt: "2027-03-28T07:00:00.000Z" },
  ]);
  const late = await ask.refused({ ...sending, body: { ...body, localTime: "2020-01-01T10:00" } });
  expect(late.body.errors).toEqual([expect.objectContaining({ pointer: "/remindMinutesBefore" })]);
  expect([await mine.$count(interview), await mine.$count(reminder)]).toEqual([1, 1]);
});

itRefusesBodies(ask, valid, [
  ["no time", { timeZone: "UTC" }, "/localTime"],
  ["no zone", { localTime: "2026-12-01T10:00" }, "/timeZone"],
  ["the 30th of February", { localTime: "2026-02-30T10:00", timeZone: "UTC" }, "/localTime"],
  ["the 29th of February of no leap year", { localTime: "2027-02-29T10:00", timeZone: "UTC" }, "/localTime"],
  ["25 o'clock", { localTime: "2026-12-01T25:00", timeZone: "UTC" }, "/localTime"],
  ["an instant", { localTime: "2026-12-01T10:00:00Z", timeZone: "UTC" }, "/localTime"],
  ["a zone on the moon", { localTime: "2026-12-01T10:00", timeZone: "Moon/Tranquility" }, "/timeZone"],
  ["an offset", { localTime: "2026-12-01T10:00", timeZone: "+01:00" }, "/timeZone"],
  ["no duration", { localTime: "2026-12-01T10:00", timeZone: "UTC", durationMinutes: 0 }, "/durationMinutes"],
  [
    "a link that runs",
    { localTime: "2026-12-01T10:00", timeZone: "UTC", link: "javascript:alert(1)" },
    "/link",
  ],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ localTime: "2026-12-02T10:00", timeZone: "Europe/Berlin" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(interview),
});
itKeepsOut(ask, valid);
