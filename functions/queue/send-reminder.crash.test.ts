/** Mailing a reminder: once, wherever its worker dies; and what it was, if nobody can know, is told. */
import { queues } from "@tailorbird/contracts/queues";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { ReminderSender } from "@tailorbird/core/reminders/reminder-sender";
import { ReminderService } from "@tailorbird/core/reminders/reminder-service";
import { ReminderTimer } from "@tailorbird/core/reminders/reminder-timer";
import { Life, mortalDatabase } from "@tailorbird/testing/mortal";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openMailer } from "../services/parts/mailer.ts";
import { openSecretBox } from "../services/parts/secret-box.ts";

let stack: CloudStack;
beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const immortal = new Life(Number.POSITIVE_INFINITY);
let now = new Date();
let rung: { accountId: string; reminderId: string; generation: number }[] = [];

function partsOf(life: Life) {
  const queue = {
    send: async (messages: readonly unknown[]) => void rung.push(...(messages as typeof rung)),
  };
  const clock = { now: () => now };
  return {
    database: mortalDatabase(stack.database, life),
    clock,
    timer: new ReminderTimer({
      clock,
      queue: () => life.wrap(queue),
      scheduler: () => ({ schedule: async () => {}, cancel: async () => {} }),
    }),
    mailer: life.wrap(openMailer()),
    secrets: openSecretBox,
    publicUrl: "https://tailorbird.test",
  };
}
const mails = () => stack.cloud.outbox.list().length;

it("mails a reminder once, wherever its worker dies, and tells when that can't be known", async () => {
  const unknown: string[] = [];
  let deaths = 0;
  for (let effects = 1; ; effects += 1) {
    const as = somebody();
    await seedPreferences(stack, as);
    rung = [];
    const at = new Date(now.getTime() + 60_000).toISOString();
    await new ReminderService(partsOf(immortal)).create(
      as,
      { text: "Call", when: { type: "at", at } },
      undefined,
    );
    now = new Date(at);
    const message = { kind: "fire", ...rung[0]! } as const;
    const before = mails();
    const life = new Life(effects);
    await new ReminderSender(partsOf(life)).fire(message, { receiveCount: 1, last: false }).catch(() => {});
    const afterDeath = mails() - before;
    // The message comes back, to workers that live, as often as its queue delivers it.
    for (let receiveCount = 2; receiveCount <= queues.remind.maxReceiveCount; receiveCount += 1) {
      now = new Date(now.getTime() + 90_000);
      await new ReminderSender(partsOf(immortal))
        .fire(message, { receiveCount, last: false })
        .catch(() => {});
    }
    const [row] = await stack.database.as(as.accountId).select().from(reminder);
    const told = `after effect ${effects}: ${row?.status} ${row?.reason}`;
    const came = mails() - before;
    expect(came, told).toBeLessThanOrEqual(1);
    if (row?.status === "sent") expect(came, told).toBe(1);
    else {
      expect([row?.status, row?.reason], told).toEqual(["failed", "unconfirmed"]);
      unknown.push(`${afterDeath} mailed`);
    }
    if (!life.isOver) break;
    deaths += 1;
  }
  expect(deaths).toBeGreaterThanOrEqual(4);
  // Only between saying that it goes and noting that it went: after the claim, and after the mailer took it.
  expect(unknown).toEqual(["0 mailed", "1 mailed"]);
});
