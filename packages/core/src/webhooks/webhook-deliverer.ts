/** Delivers an event to one address: until it is taken, or has failed for as long as there are attempts. */
import type { RemindMessage, WebhookMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import type { WebhookAttempt } from "@tailorbird/contracts/webhooks";
import { and, eq, lt, sql } from "drizzle-orm";
import { recordAudit } from "../accounts/audit.ts";
import type { Database, Queries } from "../shared/database.ts";
import { idOfUuid } from "../shared/id.ts";
import type { Clock, MessageQueue } from "../shared/ports.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import {
  type DeliveryRow,
  type WebhookRow,
  webhookDelivery,
  webhookEndpoint,
  webhookEvent,
} from "./webhook.sql.ts";
import { openSecrets } from "./webhook-secrets.ts";

/** What is posted, and what signs it: the present secret, and for a while the one before. */
export interface WebhookRequest {
  readonly url: string;
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
  readonly secrets: readonly string[];
}

export interface WebhookSender {
  /** Never throws for what the address does: whatever comes of it is an attempt. */
  send(request: WebhookRequest): Promise<Omit<WebhookAttempt, "at">>;
}

/** Seconds from one attempt to the next: a day and a bit in all, as standardwebhooks.com advises. */
export const retryDelays = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000] as const;
/** Seconds: longer than an attempt may take. */
const leaseSeconds = 30;
/** Deliveries of a message that comes before the commit of its row. */
const patience = 4;
/** An address that has taken nothing for so long, in as many attempts, is switched off. */
const failingMilliseconds = 3 * 24 * 3_600_000;
const failingAttempts = 10;
const keptMilliseconds = 30 * 24 * 3_600_000;

interface Claimed {
  readonly delivery: DeliveryRow;
  readonly endpoint: WebhookRow;
  readonly event: typeof webhookEvent.$inferSelect;
}

export class WebhookDeliverer {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #secrets: () => Promise<SecretBox>;
  readonly #sender: WebhookSender;
  readonly #notices: () => MessageQueue<RemindMessage>;

  /** @param parts.notices where the owner of a webhook that was switched off is told so from; opened when one is. */
  constructor(parts: {
    database: Database;
    clock: Clock;
    secrets: () => Promise<SecretBox>;
    sender: WebhookSender;
    notices: () => MessageQueue<RemindMessage>;
  }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#secrets = parts.secrets;
    this.#sender = parts.sender;
    this.#notices = parts.notices;
  }

  /** @throws RetryLater when there is to be another attempt, and while another worker makes one. */
  async deliver({ accountId, deliveryId }: WebhookMessage, receiveCount: number): Promise<void> {
    const box = await this.#secrets();
    const claimed = await this.#claim(accountId, deliveryId, receiveCount);
    if (!claimed) return;
    const { delivery, endpoint, event } = claimed;
    const sentAt = this.#clock.now();
    const made = await this.#sender.send({
      url: endpoint.url,
      id: event.id,
      sentAt,
      body: JSON.stringify({ type: event.type, timestamp: event.createdAt, data: event.data }),
      secrets: secretsOf(endpoint, box, sentAt),
    });
    const attempts = [...delivery.attempts, { at: sentAt.toISOString(), ...made }];
    const delay = made.failure === null ? undefined : retryDelays[attempts.length - 1];
    const isOff = await this.#database.transact(accountId, (queries) =>
      this.#settle(queries, claimed, attempts, delay),
    );
    if (delay !== undefined && !isOff) throw new RetryLater("the address did not take it", delay);
  }

  #claim(accountId: string, id: string, receiveCount: number): Promise<Claimed | undefined> {
    const now = this.#clock.now();
    return this.#database.transact(accountId, async (queries) => {
      const [found] = await queries
        .select({ delivery: webhookDelivery, endpoint: webhookEndpoint, event: webhookEvent })
        .from(webhookDelivery)
        .innerJoin(webhookEndpoint, eq(webhookEndpoint.id, webhookDelivery.webhookId))
        .innerJoin(webhookEvent, eq(webhookEvent.id, webhookDelivery.eventId))
        .where(eq(webhookDelivery.id, id))
        .for("update", { of: webhookDelivery });
      if (!found) {
        if (receiveCount < patience) throw new RetryLater("the delivery is not committed yet", 5);
        return undefined;
      }
      const { status, leaseUntil, nextAttemptAt } = found.delivery;
      if (status !== "pending") return undefined;
      const isLater = [leaseUntil, nextAttemptAt].find(
        (each) => each && Date.parse(each) > now.getTime() + 1_000,
      );
      if (isLater) throw new RetryLater("it is not time yet", (Date.parse(isLater) - now.getTime()) / 1000);
      const set = (change: Partial<DeliveryRow>) =>
        queries.update(webhookDelivery).set(change).where(eq(webhookDelivery.id, id));
      if (found.endpoint.status === "disabled") {
        await set({ status: "cancelled", nextAttemptAt: null });
        return undefined;
      }
      await set({ leaseUntil: new Date(now.getTime() + leaseSeconds * 1000).toISOString() });
      return found;
    });
  }

  /** @returns whether the webhook was switched off over it: then nothing is tried any more. */
  async #settle(
    queries: Queries,
    { delivery, endpoint }: Claimed,
    attempts: WebhookAttempt[],
    delay: number | undefined,
  ): Promise<boolean> {
    const now = this.#clock.now();
    const last = attempts.at(-1) as WebhookAttempt;
    const isTaken = last.failure === null;
    await queries
      .update(webhookDelivery)
      .set({
        attempts,
        leaseUntil: null,
        status: isTaken ? "delivered" : delay === undefined ? "failed" : "pending",
        nextAttemptAt: delay === undefined ? null : new Date(now.getTime() + delay * 1000).toISOString(),
      })
      .where(eq(webhookDelivery.id, delivery.id));
    const isOff = !isTaken && (await this.#countFailure(queries, endpoint, last, now));
    if (isTaken)
      await queries.update(webhookEndpoint).set(recovered).where(eq(webhookEndpoint.id, endpoint.id));
    // What nobody looks at any more: ids begin with their time.
    await queries
      .delete(webhookEvent)
      .where(lt(webhookEvent.id, firstIdAt(now.getTime() - keptMilliseconds)));
    return isOff;
  }

  /** @returns whether it was the failure that switches the webhook off, and calls off all that waits for it. */
  async #countFailure(
    queries: Queries,
    { accountId, id }: WebhookRow,
    last: WebhookAttempt,
    now: Date,
  ): Promise<boolean> {
    const [row] = await queries
      .update(webhookEndpoint)
      .set({
        failures: sql`${webhookEndpoint.failures} + 1`,
        failingSince: sql`coalesce(${webhookEndpoint.failingSince}, ${now.toISOString()})`,
      })
      .where(eq(webhookEndpoint.id, id))
      .returning();
    if (row?.status !== "enabled") return false;
    const isGone = last.status === 410;
    const isOver =
      row.failures >= failingAttempts &&
      now.getTime() - Date.parse(row.failingSince as string) >= failingMilliseconds;
    if (!isGone && !isOver) return false;
    await queries
      .update(webhookEndpoint)
      .set({
        status: "disabled",
        disabledReason: isGone ? "gone" : "failing",
        revision: row.revision + 1,
        updatedAt: now.toISOString(),
      })
      .where(eq(webhookEndpoint.id, id));
    await queries
      .update(webhookDelivery)
      .set({ status: "cancelled", nextAttemptAt: null })
      .where(and(eq(webhookDelivery.webhookId, id), eq(webhookDelivery.status, "pending")));
    await recordAudit(queries, { accountId, by: "system" }, "webhook.disabled", id);
    // Before the commit; one of what was not committed looks a few times and ends.
    const notice = { kind: "webhook_disabled", accountId, webhookId: id } as const;
    await this.#notices().send([notice], { delaySeconds: 2 });
    return true;
  }
}

const recovered = { failures: 0, failingSince: null };

function secretsOf(endpoint: WebhookRow, box: SecretBox, at: Date): string[] {
  const { secret, previous } = openSecrets(endpoint, box);
  const until = endpoint.previousSecretUntil;
  return previous && until && Date.parse(until) > at.getTime() ? [secret, previous] : [secret];
}

function firstIdAt(milliseconds: number): string {
  return idOfUuid("webhookEvent", `${milliseconds.toString(16).padStart(12, "0")}70008000000000000000`);
}
