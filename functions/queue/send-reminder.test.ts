/** Reminders through time: the clock is moved to where their timer would ring. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { RemindMessage } from "@tailorbird/contracts/queues";
import type { Reminder, ReminderWhen } from "@tailorbird/contracts/reminders";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { PreferencesService } from "@tailorbird/core/accounts/preferences";
import { application } from "@tailorbird/core/applications/application.sql";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { ReminderPlanner } from "@tailorbird/core/reminders/reminder-planner";
import { ReminderSender } from "@tailorbird/core/reminders/reminder-sender";
import { ReminderService } from "@tailorbird/core/reminders/reminder-service";
import { ReminderTimer } from "@tailorbird/core/reminders/reminder-timer";
import { type Mail, MailNotTakenError, MailRefusedError } from "@tailorbird/core/shared/ports";
import { FollowedUpdates } from "@tailorbird/core/tracker/followed-updates";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedInterview, seedPreferences, seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSecretBox } from "../services/parts/secret-box.ts";

type Fire = Extract<RemindMessage, { kind: "fire" }>;

let stack: Stack;
let now = new Date();
let timers: { at: number; message: Fire }[];
let sent: (Mail & { at: string })[];
let mailFailure: Error | undefined;
const clock = { now: () => now };

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());
beforeEach(() => {
  [timers, sent, mailFailure] = [[], [], undefined];
  now = new Date("2027-03-26T12:00:00Z");
});

/** Timers that ring when the test says so; one that was taken back rings for nothing, as a late one may. */
function parts() {
  const set = (at: number, message: unknown) => void timers.push({ at, message: message as Fire });
  const timer = new ReminderTimer({
    clock,
    queue: () => ({
      send: async ([message], { delaySeconds = 0 } = {}) => set(now.getTime() + delaySeconds * 1000, message),
    }),
    scheduler: () => ({
      schedule: async ({ at, message }) => set(at.getTime(), message),
      cancel: async () => {},
    }),
  });
  const mailer = {
    async send(mail: Mail) {
      if (mailFailure) throw mailFailure;
      sent.push({ ...mail, at: now.toISOString() });
    },
  };
  return {
    database: stack.database,
    clock,
    timer,
    mailer,
    secrets: openSecretBox,
    publicUrl: "https://tailorbird.test",
  };
}
const service = () => new ReminderService(parts());
const fire = (message: Fire, receiveCount = 1) =>
  new ReminderSender(parts()).fire(message, { receiveCount, last: receiveCount >= 7 });

/** Lets time pass, and every timer ring in its order. */
async function passUntil(until: string): Promise<void> {
  for (;;) {
    timers.sort((a, b) => a.at - b.at);
    const next = timers[0];
    if (!next || next.at > Date.parse(until)) break;
    timers.shift();
    now = new Date(Math.max(now.getTime(), next.at));
    await fire(next.message);
  }
  now = new Date(until);
}

async function person(more: Parameters<typeof seedPreferences>[2] = {}): Promise<Actor> {
  const as = somebody();
  await seedPreferences(stack, as, { timeZone: "Europe/Berlin", ...more });
  return as;
}
const at = (when: ReminderWhen, more: Partial<Parameters<ReminderService["create"]>[1]> = {}) => ({
  when,
  ...more,
});
async function stateOf(as: Actor) {
  const rows = await stack.database.as(as.accountId).select().from(reminder);
  return rows.map(({ status, reason }) => (reason ? `${status}: ${reason}` : status));
}
const before = (minutes: number) => ({ type: "before", minutes }) as const;

describe("a reminder", () => {
  it("is mailed once at its time, however often its timer rings", async () => {
    const as = await person();
    await service().create(
      as,
      at({ type: "local", localTime: "2027-03-28T09:00" }, { text: "Call" }),
      undefined,
    );
    const [ring] = timers;
    timers.push({ ...ring!, at: ring!.at + 1_000 }, { ...ring!, at: ring!.at + 90_000 });
    await passUntil("2027-04-30T00:00:00Z");
    // The clocks went forward in that night: nine in the morning is seven in London's winter time.
    expect(sent.map(({ at }) => at)).toEqual(["2027-03-28T07:00:00.000Z"]);
    expect(await stateOf(as)).toEqual(["sent"]);
  });

  it("says what it is about by its reader's clock, and how to get no more with one click", async () => {
    const as = await person({ locale: "de" });
    const applicationId = await seedApplication(stack, as);
    const taskId = await seedTask(stack, as, applicationId, {
      title: "Zeugnisse\nschicken",
      dueAt: "2027-03-28T08:00:00.000Z",
    });
    await service().create(as, at(before(60), { taskId, applicationId, text: "Not by mail" }), undefined);
    await passUntil("2027-03-29T00:00:00Z");
    const [mail] = sent;
    expect(mail).toMatchObject({ to: "robin@example.com", subject: "Aufgabe: Zeugnisse schicken" });
    expect(mail!.text).toContain("Not by mail");
    expect(mail!.text).toMatch(/Fällig: Sonntag, 28\. März 2027.*10:00 MESZ/);
    const [, link] = /^<(https:\/\/tailorbird\.test\/v1\/mail\/unsubscribe\/[0-9a-f]{32}_[\w-]{43})>$/.exec(
      mail!.headers!["List-Unsubscribe"]!,
    )!;
    expect(mail!.headers!["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(mail!.text).toContain(link);
  });

  it("speaks English to who reads neither of our languages", async () => {
    const as = await person({ locale: "fi" });
    await service().create(
      as,
      at({ type: "local", localTime: "2027-03-28T09:00" }, { text: "Soita" }),
      undefined,
    );
    await passUntil("2027-04-30T00:00:00Z");
    expect(sent[0]!.subject).toBe("Reminder: Soita");
  });

  it("of days without an answer is mailed at nine in the morning of a leap day", async () => {
    now = new Date("2028-02-20T12:00:00Z");
    const as = await person();
    const applicationId = await seedApplication(stack, as, { statusAt: "2028-02-19T15:00:00.000Z" });
    await service().create(as, at({ type: "no_answer", days: 10 }, { applicationId }), undefined);
    await passUntil("2028-03-31T00:00:00Z");
    expect(sent.map(({ at }) => at)).toEqual(["2028-02-29T08:00:00.000Z"]);
    expect(sent[0]!.subject).toMatch(/^No answer for 10 days: /);
  });

  it("of days without an answer is not mailed when there was one", async () => {
    const as = await person();
    const applicationId = await seedApplication(stack, as);
    const statusAt = "2027-03-27T10:00:00.000Z";
    await stack.database.as(as.accountId).update(application).set({ statusAt: "2027-03-25T10:00:00.000Z" });
    await service().create(as, at({ type: "no_answer", days: 7 }, { applicationId }), undefined);
    await stack.database.as(as.accountId).update(application).set({ status: "screening", statusAt });
    await passUntil("2027-05-01T00:00:00Z");
    expect(sent).toEqual([]);
    expect(await stateOf(as)).toEqual(["cancelled: answered"]);
  });

  it("does not come within the quiet hours, also when its timer is late", async () => {
    const as = await person({ quietFrom: "22:00", quietUntil: "07:00" });
    const made = await service().create(as, at({ type: "local", localTime: "2027-03-27T21:59" }), undefined);
    expect(made.dueAt).toBe("2027-03-27T20:59:00.000Z");
    const [ring] = timers.splice(0);
    now = new Date("2027-03-27T21:05:00Z");
    await fire(ring!.message);
    expect(sent).toEqual([]);
    await passUntil("2027-03-29T00:00:00Z");
    expect(sent.map(({ at }) => at)).toEqual(["2027-03-28T05:00:00.000Z"]);
  });

  it.each([
    ["mail is off", { mail: false }, "skipped: mail_off"],
    ["its kind is switched off", { remindTasks: false }, "skipped: switched_off"],
    ["there is no address", { email: null }, "skipped: no_address"],
  ])("is not mailed when %s, and says so", async (_, preferences, state) => {
    const as = await person(preferences);
    const taskId = await seedTask(stack, as, null, { dueAt: "2027-03-28T08:00:00.000Z" });
    await service().create(as, at(before(0), { taskId }), undefined);
    await passUntil("2027-04-01T00:00:00Z");
    expect(sent).toEqual([]);
    expect(await stateOf(as)).toEqual([state]);
  });
});

describe("a change of what it is about", () => {
  const updates = () =>
    new FollowedUpdates({ database: stack.database, planner: new ReminderPlanner(parts()) });
  async function ofTask() {
    const as = await person();
    const taskId = await seedTask(stack, as, null, { dueAt: "2027-03-30T08:00:00.000Z" });
    await service().create(as, at(before(60), { taskId }), undefined);
    return { as, taskId };
  }
  const due = (dueAt: string | null) => ({ dueAt });

  it("moves it, later and earlier; it comes once, at the last time", async () => {
    const { as, taskId } = await ofTask();
    await updates().updateTask(as, taskId, due("2027-04-02T08:00:00Z"), undefined);
    await updates().updateTask(as, taskId, due("2027-03-28T10:00:00Z"), undefined);
    await passUntil("2027-05-01T00:00:00Z");
    expect(sent.map(({ at }) => at)).toEqual(["2027-03-28T09:00:00.000Z"]);
  });

  it("ends it when the task is done, and takes it up again when it is not", async () => {
    const { as, taskId } = await ofTask();
    await updates().updateTask(as, taskId, { done: true }, undefined);
    expect(await stateOf(as)).toEqual(["cancelled: task_done"]);
    await updates().updateTask(as, taskId, { done: false }, undefined);
    expect(await stateOf(as)).toEqual(["scheduled"]);
    await updates().updateTask(as, taskId, due(null), undefined);
    expect(await stateOf(as)).toEqual(["cancelled: task_undated"]);
    await passUntil("2027-05-01T00:00:00Z");
    expect(sent).toEqual([]);
  });

  it("follows an interview to another day and zone, and ends when it is off", async () => {
    const as = await person();
    const interviewId = await seedInterview(stack, as, await seedApplication(stack, as));
    const change = (more: object) => updates().updateInterview(as, interviewId, more, undefined);
    await change({ localTime: "2027-04-10T10:00", timeZone: "UTC" });
    await service().create(as, at(before(30), { interviewId }), undefined);
    await change({ localTime: "2027-04-11T10:00", timeZone: "America/New_York" });
    const [row] = await stack.database.as(as.accountId).select().from(reminder);
    expect(row?.dueAt).toBe("2027-04-11T13:30:00.000Z");
    await change({ outcome: "cancelled" });
    await passUntil("2027-05-01T00:00:00Z");
    expect(sent).toEqual([]);
    expect(await stateOf(as)).toEqual(["cancelled: interview_off"]);
  });

  it("moves it with the zone of the preferences, where it names none of its own", async () => {
    const as = await person();
    const local = { type: "local", localTime: "2027-04-10T10:00" } as const;
    await service().create(as, at(local), undefined);
    await service().create(as, at({ ...local, timeZone: "UTC" }), undefined);
    let moved = 0;
    const preferences = new PreferencesService({
      database: stack.database,
      moved: async (_, revision) => {
        moved = revision;
      },
    });
    await preferences.update(as, { timeZone: "Asia/Tokyo" }, undefined);
    await new ReminderPlanner(parts()).replanAll(stack.database, as.accountId, moved);
    const early = new ReminderPlanner(parts()).replanAll(stack.database, as.accountId, moved + 1);
    await expect(early).rejects.toBeInstanceOf(RetryLater);
    await passUntil("2027-05-01T00:00:00Z");
    expect(sent.map(({ at }) => at)).toEqual(["2027-04-10T01:00:00.000Z", "2027-04-10T10:00:00.000Z"]);
  });
});

describe("when mail is not taken", () => {
  async function rung() {
    const as = await person();
    const made: Reminder = await service().create(
      as,
      at({ type: "at", at: "2027-03-26T12:10:00Z" }),
      undefined,
    );
    now = new Date(made.dueAt);
    return { as, message: timers[0]!.message };
  }

  it("at the moment, it is tried again, and gives up with a reason on the last delivery", async () => {
    const { as, message } = await rung();
    mailFailure = new MailNotTakenError("busy");
    await expect(fire(message)).rejects.toBeInstanceOf(RetryLater);
    expect(await stateOf(as)).toEqual(["scheduled"]);
    await fire(message, 7);
    expect(await stateOf(as)).toEqual(["failed: gave_up"]);
  });

  it("ever, it fails with that reason and is not tried again", async () => {
    const { as, message } = await rung();
    mailFailure = new MailRefusedError("never");
    await fire(message);
    mailFailure = undefined;
    await fire(message, 2);
    expect([await stateOf(as), sent]).toEqual([["failed: refused"], []]);
  });

  it("and nobody knows whether it was, it is not sent a second time, and says so", async () => {
    const { as, message } = await rung();
    mailFailure = new Error("no answer");
    await fire(message);
    mailFailure = undefined;
    await fire(message, 2);
    expect([await stateOf(as), sent]).toEqual([["failed: unconfirmed"], []]);
  });
});

it("waits for a reminder that is not committed yet, and not forever", async () => {
  const as = await person();
  const message = {
    kind: "fire",
    accountId: as.accountId,
    reminderId: `rem_${"0".repeat(32)}`,
    generation: 1,
  } as const;
  await expect(fire(message, 1)).rejects.toBeInstanceOf(RetryLater);
  await fire(message, 4);
});
