import { getCalendar, renewCalendar } from "@tailorbird/contracts/calendar";
import { createInterview } from "@tailorbird/contracts/interviews";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { interview, task } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedInterview, seedPreferences, seedReminder, seedTask } from "@tailorbird/testing/tracker-seeds";
import { eq } from "drizzle-orm";
import { sync as parser, type VEvent } from "node-ical";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as create } from "../interviews/create.ts";
import { handler } from "./feed.ts";
import { handler as renew } from "./renew.ts";

const ask = endpoint(getCalendar, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

type Person = ReturnType<typeof somebody>;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function addressOf(as: Person) {
  const { body } = await endpoint(renewCalendar, renew).ok({ as });
  return { file: body.path.split("/").at(-1)! };
}

/** As an independent parser reads it. */
async function eventsOf(params: { file: string }) {
  const { status, headers, body } = await ask.send({ params });
  expect([status, headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  const parts = Object.values(parser.parseICS(String(body)));
  return parts.filter((part): part is VEvent => part?.type === "VEVENT");
}

it("holds interviews, deadlines of jobs not yet applied for, and tasks, with ids that stay", async () => {
  const as = somebody();
  const deadline = inDays(10).slice(0, 10);
  const dueAt = inDays(3);
  const jobId = await seedJob(stack, as, { title: "Engineer; Ink, \\ & Co\nBEGIN:VEVENT", deadline });
  const applicationId = await seedApplication(stack, as, { jobId });
  const id = await seedInterview(stack, as, applicationId);
  await seedTask(stack, as, null, { dueAt });
  await seedTask(stack, as, null, { dueAt, doneAt: dueAt });
  const sentJob = await seedJob(stack, as, { deadline });
  await seedApplication(stack, as, { jobId: sentJob, status: "applied" });
  await seedApplication(stack, somebody());
  const params = await addressOf(as);
  const events = await eventsOf(params);
  expect(events).toHaveLength(3);
  const meeting = events.find(({ uid }) => uid === `${id}@tailorbird`)!;
  expect(meeting.start.toISOString()).toBe("2026-12-01T10:00:00.000Z");
  expect(meeting.end?.toISOString()).toBe("2026-12-01T10:30:00.000Z");
  const last = events.find(({ uid }) => uid.startsWith("deadline-"))!;
  expect([last.datetype, last.summary]).toEqual([
    "date",
    expect.stringContaining("Last day to apply · Engineer; Ink"),
  ]);
  expect(last.start.getDate()).toBe(Number(deadline.slice(8)));
  expect((await eventsOf(params)).map(({ uid }) => uid).sort()).toEqual(events.map(({ uid }) => uid).sort());
});

it("tells calendars of a move and of a cancellation", async () => {
  const as = somebody();
  const id = await seedInterview(stack, as, await seedApplication(stack, as));
  const params = await addressOf(as);
  await eventsOf(params);
  const moved = { startsAt: "2026-12-02T10:00:00.000Z", outcome: "cancelled" as const, revision: 2 };
  await stack.database.as(as.accountId).update(interview).set(moved);
  const [event] = await eventsOf(params);
  expect(event).toMatchObject({ uid: `${id}@tailorbird`, status: "CANCELLED", sequence: 1 });
  expect(event!.start.toISOString()).toBe(moved.startsAt);
});

it("tells of what is no longer there that it is called off, for a while", async () => {
  const as = somebody();
  const due = { dueAt: inDays(3) };
  const jobId = await seedJob(stack, as, { deadline: inDays(5).slice(0, 10) });
  const ids = {
    gone: await seedInterview(stack, as, await seedApplication(stack, as)),
    done: await seedTask(stack, as, null, due),
    removed: await seedTask(stack, as, null, due),
    undated: await seedTask(stack, as, null, due),
    off: await seedReminder(stack, as),
  };
  const params = await addressOf(as);
  const before = await eventsOf(params);
  expect(before.map(({ status, sequence }) => [status, Number(sequence)])).toEqual(
    Array.from({ length: 6 }, () => ["CONFIRMED", 0]),
  );
  const mine = stack.database.as(as.accountId);
  await mine.delete(interview).where(eq(interview.id, ids.gone));
  await mine
    .update(task)
    .set({ doneAt: inDays(0) })
    .where(eq(task.id, ids.done));
  await mine.delete(task).where(eq(task.id, ids.removed));
  await mine.update(task).set({ dueAt: null }).where(eq(task.id, ids.undated));
  await mine.update(reminder).set({ status: "cancelled" });
  await seedApplication(stack, as, { jobId, status: "applied" });
  for (let look = 0; look < 2; look += 1) {
    const after = await eventsOf(params);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    for (const event of after) {
      expect([event.status, Number(event.sequence)]).toEqual(["CANCELLED", 1]);
      const was = before.find(({ uid }) => uid === event.uid)!;
      expect([event.start, event.summary]).toEqual([was.start, was.summary]);
    }
  }
  await mine.update(task).set({ doneAt: null }).where(eq(task.id, ids.done));
  const back = (await eventsOf(params)).find(({ status }) => status === "CONFIRMED")!;
  expect([back.uid.startsWith("task-"), Number(back.sequence)]).toEqual([true, 2]);
});

it("holds reminders that stand for themselves, and not those of a task or an interview", async () => {
  const as = somebody();
  const taskId = await seedTask(stack, as, null, { dueAt: inDays(3) });
  const applicationId = await seedApplication(stack, as);
  await seedReminder(stack, as, { taskId, text: "Not this one" });
  await seedReminder(stack, as, { applicationId, text: "Ask how it goes" });
  const texts = (await eventsOf(await addressOf(as))).map(({ summary }) => String(summary));
  expect(texts.sort()).toEqual(["A task", "Reminder · Ask how it goes"]);
});

it("speaks the language of its owner", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { locale: "de-AT" });
  await seedReminder(stack, as, { text: "Nachfragen" });
  const [event] = await eventsOf(await addressOf(as));
  expect(event!.summary).toBe("Erinnerung · Nachfragen");
});

it.each([
  ["2026-03-29T01:59", "2026-03-29T00:59:00.000Z"],
  ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
  ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
  ["2028-02-29T23:30", "2028-02-29T22:30:00.000Z"],
])("has an interview of %s in Berlin begin at %s", async (localTime, startsAt) => {
  const as = somebody();
  const params = { id: await seedApplication(stack, as) };
  const body = { localTime, timeZone: "Europe/Berlin", durationMinutes: 60, kind: "video" as const };
  await endpoint(createInterview, create).ok({ as, params, body });
  const [event] = await eventsOf(await addressOf(as));
  if (Date.parse(startsAt) > Date.now() - 180 * 86_400_000) expect(event!.start.toISOString()).toBe(startsAt);
  else expect(event).toBeUndefined();
});

it("answers an address that was renewed, guessed or never was exactly alike", async () => {
  const as = somebody();
  const old = await addressOf(as);
  const { file } = await addressOf(as);
  const addresses = [
    old.file,
    `${file.slice(0, 33)}${"A".repeat(43)}.ics`,
    `${"0".repeat(32)}${file.slice(32)}`,
  ];
  const answers = await Promise.all(addresses.map((each) => ask.refused({ params: { file: each } })));
  expect(answers[0]!.body.code).toBe("not_found");
  for (const answer of answers) expect(sameFor(answer)).toEqual(sameFor(answers[0]!));
});

it.each(["x.ics", "..", "' or 1=1", "x".repeat(5_000), `${"0".repeat(32)}_${"é".repeat(43)}.ics`])(
  "answers 404 to %s",
  async (file) => {
    expect((await ask.refused({ params: { file } })).status).toBe(404);
  },
);
