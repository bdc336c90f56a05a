/** Tells the account's webhooks what has happened. */
import type { WebhookMessage } from "@tailorbird/contracts/queues";
import type { WebhookEventType } from "@tailorbird/contracts/webhooks";
import { and, arrayContains, eq } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import type { MessageQueue } from "../shared/ports.ts";
import { webhookDelivery, webhookEndpoint, webhookEvent } from "./webhook.sql.ts";

export interface HappenedEvent {
  readonly type: WebhookEventType;
  /** Ids and statuses: receivers read by them what a person wrote. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EventPublisher {
  /**
   * Call it last in the transaction of what happened, with the account's own queries: either both are or neither is.
   * An account without webhooks pays one small look-up.
   */
  publish(queries: Queries, accountId: string, event: HappenedEvent): Promise<void>;
}

/** For what only reads, and has nothing to tell. */
export const noEvents: EventPublisher = {
  publish: () => Promise.reject(new Error("This function was not given the means to tell of events.")),
};

/** Seconds: a message should come after the commit; one that comes before it waits (`webhook-deliverer.ts`). */
const afterCommit = 1;

export class WebhookPublisher implements EventPublisher {
  readonly #queue: () => MessageQueue<WebhookMessage>;

  /** @param queue opened when there is something to send: most accounts have no webhook. */
  constructor(queue: () => MessageQueue<WebhookMessage>) {
    this.#queue = queue;
  }

  async publish(queries: Queries, accountId: string, { type, data }: HappenedEvent): Promise<void> {
    const endpoints = await queries
      .select({ id: webhookEndpoint.id })
      .from(webhookEndpoint)
      .where(and(eq(webhookEndpoint.status, "enabled"), arrayContains(webhookEndpoint.events, [type])));
    if (endpoints.length === 0) return;
    const eventId = newId("webhookEvent");
    await queries.insert(webhookEvent).values({ accountId, id: eventId, type, data });
    const deliveries = endpoints.map(({ id }) => ({
      accountId,
      id: newId("webhookDelivery"),
      webhookId: id,
      eventId,
    }));
    await queries.insert(webhookDelivery).values(deliveries);
    await announce(this.#queue(), deliveries);
  }
}

/** Before the commit: should it not come about, the messages find nothing and end. */
export function announce(
  queue: MessageQueue<WebhookMessage>,
  deliveries: readonly { accountId: string; id: string }[],
): Promise<void> {
  const messages = deliveries.map(({ accountId, id }) => ({ accountId, deliveryId: id }));
  return queue.send(messages, { delaySeconds: afterCommit });
}
