/** What was sent to a webhook, and what it answered. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { WebhookDelivery } from "@tailorbird/contracts/webhooks";
import { and, desc, eq, getTableColumns, lt } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { type DeliveryRow, webhookDelivery, webhookEvent } from "./webhook.sql.ts";
import { requireWebhook } from "./webhook-service.ts";

export class WebhookLog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found` for the webhook. */
  async list(
    actor: Actor,
    webhookId: string,
    query: {
      cursor?: string | undefined;
      limit?: string | undefined;
      status?: WebhookDelivery["status"] | undefined;
    },
  ): Promise<Page<WebhookDelivery>> {
    const page = readPage("webhookDelivery", query);
    const queries = this.#database.as(actor.accountId);
    const [, rows] = await Promise.all([
      requireWebhook(queries, webhookId),
      selectDeliveries(queries)
        .where(
          and(
            eq(webhookDelivery.webhookId, webhookId),
            query.status && eq(webhookDelivery.status, query.status),
            page.after ? lt(webhookDelivery.id, page.after) : undefined,
          ),
        )
        .orderBy(desc(webhookDelivery.id))
        .limit(page.limit + 1),
    ]);
    return toPage(rows, page, (row) => row.id, toDelivery);
  }
}

export function selectDeliveries(queries: Queries) {
  return queries
    .select({ ...getTableColumns(webhookDelivery), type: webhookEvent.type })
    .from(webhookDelivery)
    .innerJoin(webhookEvent, eq(webhookEvent.id, webhookDelivery.eventId));
}

export function toDelivery(row: DeliveryRow & { type: string }): WebhookDelivery {
  const { accountId: _, leaseUntil: __, ...shown } = row;
  return shown;
}
