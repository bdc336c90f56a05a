/** What the owner of a webhook sends to it for a test, or once more. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { WebhookMessage } from "@tailorbird/contracts/queues";
import type { WebhookDelivery } from "@tailorbird/contracts/webhooks";
import { and, eq } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import type { MessageQueue } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import { type DeliveryRow, webhookDelivery, webhookEvent } from "./webhook.sql.ts";
import { selectDeliveries, toDelivery } from "./webhook-log.ts";
import { announce } from "./webhook-publisher.ts";
import { requireWebhook } from "./webhook-service.ts";

/** Deliveries of one webhook that wait: an address that takes nothing can't be sent ever more by hand. */
const mostPending = 1_000;

export class WebhookResender {
  readonly #database: Database;
  readonly #queue: MessageQueue<WebhookMessage>;

  constructor(parts: { database: Database; queue: MessageQueue<WebhookMessage> }) {
    this.#database = parts.database;
    this.#queue = parts.queue;
  }

  /** @throws ProblemError `not_found`, `webhook_disabled`, `limit_reached` */
  async test(actor: Actor, webhookId: string): Promise<WebhookDelivery> {
    const { accountId } = actor;
    return this.#database.transact(accountId, async (queries) => {
      await assertOpen(queries, webhookId);
      const eventId = newId("webhookEvent");
      const event = { accountId, id: eventId, type: "webhook.test", data: { webhookId } };
      await queries.insert(webhookEvent).values(event);
      return this.#send(queries, { accountId, webhookId, eventId, replayOf: null }, event.type);
    });
  }

  /** @throws ProblemError `not_found`, `webhook_disabled`, `limit_reached` */
  async replay(actor: Actor, webhookId: string, deliveryId: string): Promise<WebhookDelivery> {
    return this.#database.transact(actor.accountId, async (queries) => {
      const [found] = await selectDeliveries(queries).where(
        and(eq(webhookDelivery.id, deliveryId), eq(webhookDelivery.webhookId, webhookId)),
      );
      if (!found) throw notFound("delivery");
      await assertOpen(queries, webhookId);
      const { accountId, eventId, type } = found;
      return this.#send(queries, { accountId, webhookId, eventId, replayOf: deliveryId }, type);
    });
  }

  async #send(
    queries: Queries,
    values: Pick<DeliveryRow, "accountId" | "webhookId" | "eventId" | "replayOf">,
    type: string,
  ): Promise<WebhookDelivery> {
    const [row] = await queries
      .insert(webhookDelivery)
      .values({ ...values, id: newId("webhookDelivery") })
      .returning();
    await announce(this.#queue, [row as DeliveryRow]);
    return toDelivery({ ...(row as DeliveryRow), type });
  }
}

async function assertOpen(queries: Queries, webhookId: string): Promise<void> {
  // Held, so that two requests at once count one after the other.
  const { status } = await requireWebhook(queries, webhookId, true);
  if (status === "disabled")
    throw new ProblemError("webhook_disabled", "The webhook is switched off: switch it on first.");
  const pending = and(eq(webhookDelivery.webhookId, webhookId), eq(webhookDelivery.status, "pending"));
  if ((await queries.$count(webhookDelivery, pending)) >= mostPending)
    throw limitReached("deliveries that wait", mostPending);
}
