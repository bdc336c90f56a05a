/** From a move of an application to an address that takes it: signed, tried again, switched off. */

import { httpWebhookSender } from "@tailorbird/adapters/web/webhook-sender";
import type { Actor } from "@tailorbird/contracts/actor";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { auditEntry } from "@tailorbird/core/accounts/audit.sql";
import { application } from "@tailorbird/core/applications/application.sql";
import { ApplicationEvents } from "@tailorbird/core/applications/application-events";
import { ApplicationService } from "@tailorbird/core/applications/application-service";
import { webhookDelivery, webhookEndpoint, webhookEvent } from "@tailorbird/core/webhooks/webhook.sql";
import { retryDelays, WebhookDeliverer } from "@tailorbird/core/webhooks/webhook-deliverer";
import { WebhookPublisher } from "@tailorbird/core/webhooks/webhook-publisher";
import { Life, mortalDatabase } from "@tailorbird/testing/mortal";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedDelivery, seedWebhook, startReceiver } from "@tailorbird/testing/webhook-seeds";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSecretBox } from "../services/parts/secret-box.ts";

let stack: Stack;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let now = new Date();
let told: { accountId: string; deliveryId: string }[] = [];
const clock = { now: () => now };
const immortal = new Life(Number.POSITIVE_INFINITY);

beforeAll(async () => {
  [stack, receiver] = await Promise.all([startStack(), startReceiver()]);
});
afterAll(() => Promise.all([stack.stop(), receiver.stop()]));
beforeEach(() => {
  told = [];
  noticed = [];
  now = new Date();
  receiver.received.length = 0;
  receiver.answers(204);
});

const queue = { send: async (messages: readonly unknown[]) => void told.push(...(messages as typeof told)) };
let noticed: unknown[] = [];
const notices = () => ({ send: async (messages: readonly unknown[]) => void noticed.push(...messages) });
function deliver(message: (typeof told)[number], life = immortal, receiveCount = 1) {
  const sender = life.wrap(httpWebhookSender({ isLocal: true, timeoutMilliseconds: 2_000 }));
  const database = mortalDatabase(stack.database, life);
  return new WebhookDeliverer({ database, clock, secrets: openSecretBox, sender, notices }).deliver(
    message,
    receiveCount,
  );
}
const applications = (life = immortal) =>
  new ApplicationService({
    database: mortalDatabase(stack.database, life),
    clock,
    events: new WebhookPublisher(() => life.wrap(queue)),
  });
async function moved(as: Actor) {
  const id = await seedApplication(stack, as);
  await applications().update(as, id, { status: "applied" }, undefined);
  return id;
}
const endpointOf = async (as: Actor) =>
  (await stack.database.as(as.accountId).select().from(webhookEndpoint))[0]!;
const deliveriesOf = (as: Actor) => stack.database.as(as.accountId).select().from(webhookDelivery);

describe("an event", () => {
  it("reaches every webhook that asked for it, once each, signed as standardwebhooks has it", async () => {
    const as = somebody();
    const id = await seedWebhook(stack, as, { url: receiver.url });
    await seedWebhook(stack, as, { url: receiver.url, events: ["resume.ready"] });
    await seedWebhook(stack, somebody(), { url: receiver.url });
    const applicationId = await moved(as);
    expect(told).toHaveLength(1);
    await deliver(told[0]!);
    await deliver(told[0]!);
    expect(receiver.received).toHaveLength(1);
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[number]];
    const { secret } = (await endpointOf(as))!;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: "application.moved",
      data: { moves: [{ applicationId, from: "saved", to: "applied" }] },
    });
    expect(headers["webhook-id"]).toMatch(/^whe_/);
    expect((await deliveriesOf(as))[0]).toMatchObject({
      webhookId: id,
      status: "delivered",
      nextAttemptAt: null,
    });
  });

  it("is told of a correction that moves an application, and of none that changes the past alone", async () => {
    const as = somebody();
    await seedWebhook(stack, as);
    const id = await moved(as);
    const events = new ApplicationEvents({
      database: stack.database,
      clock,
      events: new WebhookPublisher(() => queue),
    });
    const [last, first] = (await events.list(as, id, {})).items;
    told = [];
    await events.correct(as, id, { corrects: first!.id, to: "screening" }, undefined);
    await events.correct(as, id, { corrects: last!.id, to: "applied", note: "The same" }, undefined);
    expect(told).toEqual([]);
    const [corrected] = (await events.list(as, id, {})).items;
    await events.correct(as, id, { corrects: corrected!.id, to: "rejected" }, undefined);
    expect(told).toHaveLength(1);
    const rows = await stack.database.as(as.accountId).select().from(webhookEvent).orderBy(webhookEvent.id);
    expect(rows.at(-1)).toMatchObject({
      type: "application.moved",
      data: { moves: [{ applicationId: id, from: "applied", to: "rejected" }] },
    });
  });

  it("has ids that sort by when it happened", async () => {
    const as = somebody();
    await seedWebhook(stack, as);
    for (let n = 0; n < 5; n += 1) await moved(as);
    const ids = (
      await stack.database.as(as.accountId).select().from(webhookEvent).orderBy(webhookEvent.createdAt)
    ).map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect([...ids].sort()).toEqual(ids);
  });

  it("is told of when it happened and not when it did not, wherever the change dies", async () => {
    for (let effects = 1; ; effects += 1) {
      const as = somebody();
      await seedWebhook(stack, as, { url: receiver.url });
      const id = await seedApplication(stack, as);
      told = [];
      const life = new Life(effects);
      await applications(life)
        .update(as, id, { status: "applied" }, undefined)
        .catch(() => {});
      const [row] = await stack.database.as(as.accountId).select().from(application);
      const deliveries = await deliveriesOf(as);
      expect(deliveries.length, `after effect ${effects}`).toBe(row?.status === "applied" ? 1 : 0);
      for (const { id } of deliveries) expect(told.map(({ deliveryId }) => deliveryId)).toContain(id);
      receiver.received.length = 0;
      for (const message of told) {
        const early = deliver(message);
        if (deliveries.length === 0) await expect(early).rejects.toBeInstanceOf(RetryLater);
        else await early;
        await deliver(message, immortal, 9);
      }
      expect(receiver.received).toHaveLength(deliveries.length);
      if (!life.isOver) break;
    }
  });

  it("is signed by the secret before as well, for as long as that is good", async () => {
    const as = somebody();
    const previousSecret = `whsec_${Buffer.from("an earlier secret of 24 b").toString("base64")}`;
    const previousSecretUntil = new Date(now.getTime() + 60_000).toISOString();
    const id = await seedWebhook(stack, as, { url: receiver.url, previousSecret, previousSecretUntil });
    const { secret } = await endpointOf(as);
    const send = async () => {
      await deliver({ accountId: as.accountId, deliveryId: await seedDelivery(stack, as, id) });
      return receiver.received.at(-1)!;
    };
    const both = await send();
    for (const each of [secret, previousSecret]) new Webhook(each).verify(both.body, both.headers);
    await stack.database
      .as(as.accountId)
      .update(webhookEndpoint)
      .set({ previousSecretUntil: new Date(now.getTime() - 1).toISOString() });
    const one = await send();
    new Webhook(secret).verify(one.body, one.headers);
    expect(() => new Webhook(previousSecret).verify(one.body, one.headers)).toThrow();
  });
});

describe("an address that does not take it", () => {
  async function pending(more = {}) {
    const as = somebody();
    const id = await seedWebhook(stack, as, { url: receiver.url, ...more });
    const message = { accountId: as.accountId, deliveryId: await seedDelivery(stack, as, id) };
    return { as, id, message };
  }

  it("is tried again, later and later, with the same id, and given up with its log", async () => {
    const { as, message } = await pending();
    receiver.answers(503);
    const delays: number[] = [];
    for (let attempt = 0; attempt <= retryDelays.length; attempt += 1) {
      const error = await deliver(message).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (error instanceof RetryLater) delays.push(error.delaySeconds);
      now = new Date(now.getTime() + (retryDelays[attempt] ?? 0) * 1000);
    }
    expect(delays).toEqual([...retryDelays]);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    const [row] = await deliveriesOf(as);
    expect(row).toMatchObject({ status: "failed", nextAttemptAt: null });
    expect(row!.attempts.map(({ status, failure }) => [status, failure])).toEqual(
      Array(8).fill([503, "status"]),
    );
    await deliver(message);
    expect(receiver.received).toHaveLength(8);
  });

  it("is not tried before its time, when a message comes twice", async () => {
    const { message } = await pending();
    receiver.answers(500);
    await expect(deliver(message)).rejects.toBeInstanceOf(RetryLater);
    await expect(deliver(message)).rejects.toMatchObject({ message: "it is not time yet" });
    expect(receiver.received).toHaveLength(1);
  });

  it("is switched off after three days of nothing but failures, and told so; what waits is cancelled", async () => {
    const failingSince = new Date(now.getTime() - 3 * 86_400_000).toISOString();
    const { as, id, message } = await pending({ failures: 9, failingSince });
    const waiting = { accountId: as.accountId, deliveryId: await seedDelivery(stack, as, id) };
    receiver.answers(500);
    await deliver(message);
    expect(await endpointOf(as)).toMatchObject({ status: "disabled", disabledReason: "failing" });
    const nothingWaits = { status: "cancelled", nextAttemptAt: null };
    expect(await deliveriesOf(as)).toMatchObject([nothingWaits, nothingWaits]);
    await deliver(waiting);
    expect(receiver.received).toHaveLength(1);
    const [entry] = await stack.database.as(as.accountId).select().from(auditEntry);
    expect(entry).toMatchObject({ action: "webhook.disabled", by: "system", subject: id });
    expect(noticed).toEqual([{ kind: "webhook_disabled", accountId: as.accountId, webhookId: id }]);
  });

  it("stays on after one day of failures, and one success forgets them", async () => {
    const failingSince = new Date(now.getTime() - 86_400_000).toISOString();
    const { as, id, message } = await pending({ failures: 99, failingSince });
    receiver.answers(500);
    await expect(deliver(message)).rejects.toBeInstanceOf(RetryLater);
    expect((await endpointOf(as)).status).toBe("enabled");
    receiver.answers(200);
    await deliver({ ...message, deliveryId: await seedDelivery(stack, as, id) });
    expect(await endpointOf(as)).toMatchObject({ failures: 0, failingSince: null });
  });

  it("is switched off at once when it says that it is gone", async () => {
    const { as, message } = await pending();
    receiver.answers(410);
    await deliver(message);
    expect(await endpointOf(as)).toMatchObject({ status: "disabled", disabledReason: "gone" });
  });

  it("is not followed elsewhere", async () => {
    const { as, message } = await pending();
    receiver.answers(302, { location: receiver.url.replace("/hook", "/other") });
    await expect(deliver(message)).rejects.toBeInstanceOf(RetryLater);
    expect(receiver.received).toHaveLength(1);
    expect((await deliveriesOf(as))[0]!.attempts[0]).toMatchObject({ status: 302, failure: "redirect" });
  });
});

it("delivers at least once, wherever the worker dies, with an id that tells a repetition", async () => {
  for (let effects = 1; ; effects += 1) {
    const as = somebody();
    const id = await seedWebhook(stack, as, { url: receiver.url });
    const message = { accountId: as.accountId, deliveryId: await seedDelivery(stack, as, id) };
    receiver.received.length = 0;
    const life = new Life(effects);
    await deliver(message, life).catch(() => {});
    now = new Date(now.getTime() + 90_000);
    await deliver(message);
    expect((await deliveriesOf(as))[0]!.status, `after effect ${effects}`).toBe("delivered");
    expect(receiver.received.length).toBeGreaterThanOrEqual(1);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    if (!life.isOver) break;
  }
});
