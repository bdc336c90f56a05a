import { createReminder } from "@tailorbird/contracts/reminders";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { countDelayed } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedInterview, seedPreferences, seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openScheduler } from "../../services/parts/scheduler.ts";
import { handler } from "./create.ts";

const ask = endpoint(createReminder, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const at = (days = 30) => ({ type: "at" as const, at: inDays(days) });
const fixed = at();
const valid = async () => ({ as: somebody(), body: { text: "Call them", when: fixed } });
const someTask = `tsk_${"0".repeat(32)}`;

it("answers what was scheduled, and sets its timer", async () => {
  const { status, headers, body } = await ask.ok(await valid());
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/reminders/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ text: "Call them", when: fixed, dueAt: fixed.at, status: "scheduled" });
  // One of the same name stays as it is: had there been none, this would have made one of another time.
  const name = `reminder-${body.id.slice(4)}-1`;
  expect(await timerOf(name)).toBe(fixed.at.slice(0, 19));
});

async function timerOf(name: string): Promise<string | undefined> {
  const { SchedulerClient, GetScheduleCommand } = await import("@aws-sdk/client-scheduler");
  const client = new SchedulerClient({ endpoint: stack.cloud.schedulerEndpoint, region: "us-east-1" });
  const found = await client.send(new GetScheduleCommand({ Name: name })).catch(() => undefined);
  client.destroy();
  return found?.ScheduleExpression?.slice(3, -1);
}

it("is told by a delayed message when it is soon", async () => {
  const before = await countDelayed(stack.cloud, "remind");
  const soon = new Date(Date.now() + 600_000).toISOString();
  const { body } = await ask.ok({ as: somebody(), body: { when: { type: "at", at: soon } } });
  expect(await countDelayed(stack.cloud, "remind")).toBe(before + 1);
  expect(await timerOf(`reminder-${body.id.slice(4)}-1`)).toBeUndefined();
});

it("counts from what it names: a task, an interview, an application nobody answers", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { timeZone: "Europe/Berlin" });
  const dueAt = inDays(20);
  const taskId = await seedTask(stack, as, null, { dueAt });
  const minutes = (ahead: number) => ({ type: "before" as const, minutes: ahead });
  const ofTask = await ask.ok({ as, body: { taskId, when: minutes(60) } });
  expect(Date.parse(ofTask.body.dueAt)).toBe(Date.parse(dueAt) - 3_600_000);
  const applicationId = await seedApplication(stack, as, { statusAt: inDays(-1) });
  const unanswered = await ask.ok({ as, body: { applicationId, when: { type: "no_answer", days: 7 } } });
  expect(unanswered.body.dueAt).toMatch(/T0[78]:00:00.000Z$/);
});

it("waits for the end of the quiet hours", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { timeZone: "UTC", quietFrom: "00:00", quietUntil: "23:59" });
  const { body } = await ask.ok({ as, body: { when: at(3) } });
  expect(body.dueAt).toMatch(/T23:59:00.000Z$/);
});

it("answers what is another's exactly as what is not there", async () => {
  const [as, other] = [somebody(), somebody()];
  const applicationId = await seedApplication(stack, other);
  const named = {
    applicationId,
    taskId: await seedTask(stack, other),
    interviewId: await seedInterview(stack, other, applicationId),
  };
  for (const [name, id] of Object.entries(named)) {
    const [theirs, nobodys] = await Promise.all(
      [id, absentLike(id)].map((each) => ask.refused({ as, body: { [name]: each, when: at() } })),
    );
    expect(theirs!.body.code).toBe("not_found");
    expect(sameFor(theirs!)).toEqual(sameFor(nobodys!));
  }
});

it.each([
  ["a time that has passed", async () => ({ when: { type: "at", at: inDays(-1) } })],
  ["a time in a thousand years", async () => ({ when: { type: "at", at: "3026-01-01T00:00:00Z" } })],
  [
    "a task without a time",
    async (as: ReturnType<typeof somebody>) => ({
      taskId: await seedTask(stack, as),
      when: { type: "before", minutes: 5 },
    }),
  ],
])("refuses %s", async (_, bodyFor) => {
  const as = somebody();
  const { body } = await ask.refused({ as, body: await bodyFor(as) });
  expect(body.errors).toEqual([expect.objectContaining({ in: "body", pointer: "/when" })]);
});

itRefusesBodies(ask, valid, [
  ["no time", { text: "x" }, "/when"],
  ["a kind of time that nobody knows", { when: { type: "soon" } }, "/when/type"],
  ["before nothing", { when: { type: "before", minutes: 5 } }, "/when"],
  [
    "before two things",
    { taskId: someTask, interviewId: someTask.replace("tsk", "itv"), when: { type: "before", minutes: 5 } },
    "/when",
  ],
  ["no answer from nobody", { when: { type: "no_answer", days: 5 } }, "/when"],
  ["no answer for no days", { when: { type: "no_answer", days: 0 } }, "/when/days"],
  ["a day that is none", { when: { type: "local", localTime: "2027-02-29T09:00" } }, "/when/localTime"],
  [
    "a zone that is none",
    { when: { type: "local", localTime: "2027-02-28T09:00", timeZone: "Mars/Olympus" } },
    "/when/timeZone",
  ],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ text: "Another", when: fixed }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(reminder),
});
itKeepsOut(ask, valid);

it("sets no second timer of one name, and takes one back twice", async () => {
  const scheduler = openScheduler();
  const timer = {
    name: "twice",
    at: new Date(Date.now() + 86_400_000),
    queue: "remind" as const,
    message: {},
  };
  await scheduler.schedule(timer);
  await scheduler.schedule({ ...timer, at: new Date(Date.now() + 2 * 86_400_000) });
  expect(await timerOf("twice")).toBe(timer.at.toISOString().slice(0, 19));
  await scheduler.cancel("twice");
  await scheduler.cancel("twice");
  expect(await timerOf("twice")).toBeUndefined();
});
