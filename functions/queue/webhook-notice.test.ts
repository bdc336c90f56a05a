/** What the owner of a webhook is told when it is switched off: once, in their language, where mail is wanted. */
import { type Mailer, MailNotTakenError } from "@tailorbird/core/shared/ports";
import { webhookEndpoint } from "@tailorbird/core/webhooks/webhook.sql";
import { WebhookNotice } from "@tailorbird/core/webhooks/webhook-notice";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openMailer } from "../services/parts/mailer.ts";
import { openSecretBox } from "../services/parts/secret-box.ts";

let stack: CloudStack;
let now = new Date("2026-11-28T12:00:00Z");

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const notice = (mailer: Mailer = openMailer()) =>
  new WebhookNotice({
    database: stack.database,
    clock: { now: () => now },
    mailer,
    secrets: openSecretBox,
    publicUrl: "https://tailorbird.test",
  });

const off = {
  url: "https://hooks.example.com/secret-path",
  status: "disabled",
  disabledReason: "failing",
  failingSince: "2026-11-25T09:30:00.000Z",
} as const;

async function switchedOff(preferences: Parameters<typeof seedPreferences>[2] = {}, more: object = {}) {
  const as = somebody();
  await seedPreferences(stack, as, preferences);
  const webhookId = await seedWebhook(stack, as, { ...off, ...more });
  return { as, message: { kind: "webhook_disabled", accountId: as.accountId, webhookId } as const };
}

/** Mails that went meanwhile, as they lie in the outbox. */
async function mailsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(stack.cloud.outbox.list());
  await work();
  return stack.cloud.outbox
    .list()
    .filter((each) => !before.has(each))
    .map((each) => stack.cloud.outbox.read(each)!);
}

it("goes once, says which, since when and where to look, and can be ended with one click", async () => {
  const { message } = await switchedOff();
  const mails = await mailsOf(async () => {
    for (let n = 1; n < 4; n += 1) await notice().send(message, n);
  });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain("Your webhook at hooks.example.com has been switched off");
  expect(mails[0]).toContain(`https://tailorbird.test/settings/webhooks/${message.webhookId}`);
  expect(mails[0]).toMatch(/List-Unsubscribe: <https:\/\/tailorbird\.test\/v1\/mail\/unsubscribe\//);
  // A receiver's path may be its password.
  expect(mails[0]).not.toContain("secret-path");
});

it("is in the language of its owner, and says it where the address is gone", async () => {
  const { message } = await switchedOff({ locale: "de" }, { disabledReason: "gone", failingSince: null });
  const [mail] = await mailsOf(() => notice().send(message, 1));
  expect(mail).toContain("ist abgeschaltet");
  expect(mail).toContain("410");
});

it("goes again for the next time that it is switched off, after its owner switched it on", async () => {
  const { as, message } = await switchedOff();
  await notice().send(message, 1);
  const { WebhookService } = await import("@tailorbird/core/webhooks/webhook-service");
  const parts = { database: stack.database, clock: { now: () => now }, secrets: openSecretBox };
  const webhooks = new WebhookService({ ...parts, isLocal: true });
  await webhooks.update(as, message.webhookId, { enabled: true }, undefined);
  await stack.database.as(as.accountId).update(webhookEndpoint).set(off);
  expect(await mailsOf(() => notice().send(message, 1))).toHaveLength(1);
});

it.each([
  ["to nobody who wants no mail", { mail: false }, {}],
  ["to no address that is not confirmed", { email: null }, {}],
  ["of none that its owner switched off", {}, { disabledReason: "owner" }],
])("goes %s", async (_, preferences, more) => {
  const { message } = await switchedOff(preferences, more);
  expect(await mailsOf(() => notice().send(message, 1))).toEqual([]);
});

it("waits for the commit of what it tells, and not forever", async () => {
  const { message } = await switchedOff({}, { status: "enabled", disabledReason: null });
  await expect(notice().send(message, 1)).rejects.toMatchObject({ name: "RetryLater", delaySeconds: 5 });
  expect(await mailsOf(() => notice().send(message, 3))).toEqual([]);
  await notice().send({ ...message, accountId: somebody().accountId }, 1);
});

it("waits for the end of quiet hours", async () => {
  const { message } = await switchedOff({ quietFrom: "11:00", quietUntil: "13:30" });
  await expect(notice().send(message, 1)).rejects.toMatchObject({ name: "RetryLater", delaySeconds: 5_400 });
  now = new Date("2026-11-28T13:30:00Z");
  expect(await mailsOf(() => notice().send(message, 2))).toHaveLength(1);
});

it("goes later where mail is not taken, and not again where nobody knows whether it was", async () => {
  const failing = (error: Error) => notice({ send: () => Promise.reject(error) });
  const throttled = await switchedOff();
  const later = failing(new MailNotTakenError("throttled")).send(throttled.message, 1);
  await expect(later).rejects.toMatchObject({ name: "RetryLater", delaySeconds: 240 });
  expect(await mailsOf(() => notice().send(throttled.message, 2))).toHaveLength(1);
  const silent = await switchedOff();
  await expect(failing(new Error("silence")).send(silent.message, 1)).rejects.toThrow("silence");
  expect(await mailsOf(() => notice().send(silent.message, 2))).toEqual([]);
});
