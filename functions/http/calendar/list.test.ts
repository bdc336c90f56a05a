import { listCalendar } from "@tailorbird/contracts/calendar";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedInterview, seedReminder, seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listCalendar, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const me = somebody();
const span = { from: "2026-11-30T00:00:00Z", to: "2026-12-07T00:00:00Z" };
const valid = () => ({ as: me, query: span });

/** One entry of each kind within the span, and of each one that is not. */
async function seedWeek(as: typeof me) {
  const jobId = await seedJob(stack, as, { title: "Glazier", company: "Pane", deadline: "2026-12-04" });
  const applicationId = await seedApplication(stack, as, { jobId });
  const interview = await seedInterview(stack, as, applicationId);
  const task = await seedTask(stack, as, applicationId, { dueAt: "2026-12-02T09:00:00Z" });
  const done = await seedTask(stack, as, null, {
    dueAt: "2026-12-03T09:00:00Z",
    doneAt: "2026-12-01T09:00:00Z",
  });
  const reminder = await seedReminder(stack, as, { dueAt: "2026-12-05T08:00:00Z", text: "Call" });
  await seedTask(stack, as, null, { dueAt: "2026-12-07T00:00:00Z" });
  await seedTask(stack, as, null);
  const applied = await seedJob(stack, as, { deadline: "2026-12-04" });
  await seedApplication(stack, as, { jobId: applied, status: "applied" });
  return { jobId, applicationId, interview, task, done, reminder };
}

it("holds interviews, tasks, deadlines not yet met and reminders, in the order of time, each with where it leads", async () => {
  const as = somebody();
  const { jobId, applicationId, interview, task, done, reminder } = await seedWeek(as);
  const { body } = await ask.ok({ as, query: span });
  expect(body.items.map(({ id }) => id)).toEqual([interview, task, done, jobId, reminder]);
  expect(body.items.map(({ isOver }) => isOver)).toEqual([false, false, true, false, false]);
  expect(body.items[0]).toMatchObject({
    kind: "interview",
    title: "Glazier",
    company: "Pane",
    applicationId,
    at: "2026-12-01T10:00:00.000Z",
    endsAt: "2026-12-01T10:30:00.000Z",
    day: null,
  });
  expect(body.items[3]).toMatchObject({
    kind: "deadline",
    at: null,
    day: "2026-12-04",
    jobId,
    applicationId,
  });
  expect(body.items[4]).toMatchObject({ kind: "reminder", title: "Call", applicationId: null });
});

it("counts a deadline to the day that the span touches", async () => {
  const as = somebody();
  const jobId = await seedJob(stack, as, { deadline: "2026-12-04" });
  const within = async (from: string, to: string) =>
    (await ask.ok({ as, query: { from, to } })).body.items.map(({ id }) => id);
  expect(await within("2026-12-04T20:00:00Z", "2026-12-05T20:00:00Z")).toEqual([jobId]);
  expect(await within("2026-12-03T20:00:00Z", "2026-12-04T00:00:00Z")).toEqual([]);
  expect(await within("2026-12-05T00:00:00Z", "2026-12-06T00:00:00Z")).toEqual([]);
});

it("shows each entry once, page by page", async () => {
  const as = somebody();
  for (let n = 0; n < 5; n += 1) await seedTask(stack, as, null, { dueAt: "2026-12-02T09:00:00Z" });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await ask.ok({ as, query: { ...span, limit: "2", ...(cursor && { cursor }) } });
    seen.push(...body.items.map(({ id }) => id));
    cursor = body.nextCursor ?? undefined;
  } while (cursor);
  expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
});

it("shows nothing of another account's", async () => {
  await seedWeek(somebody());
  expect((await ask.ok({ as: somebody(), query: span })).body.items).toEqual([]);
});

itRefusesQueries(ask, valid, [
  ["from", "yesterday"],
  ["to", "2026-11-30T00:00:00Z"],
  ["to", "2027-11-30T00:00:00Z"],
  ["cursor", "eA"],
  ["limit", "101"],
]);
itKeepsOut(ask, valid);
