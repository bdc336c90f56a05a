import type {
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  WebhookEventType,
} from "@tailorbird/contracts/webhooks";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWith,
  goesWithAccount,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

/** No route answers a secret but those that make it. */
export const webhookEndpoint = pgTable(
  "webhook_endpoint",
  {
    accountId: accountColumn(),
    id: idColumn("webhook", "id").notNull(),
    url: text("url").notNull(),
    description: text("description"),
    events: text("events").array().$type<WebhookEventType[]>().notNull(),
    status: text("status").$type<Webhook["status"]>().notNull().default("enabled"),
    disabledReason: text("disabled_reason").$type<NonNullable<Webhook["disabledReason"]>>(),
    /** Both secrets are sealed (`shared/secret-box.ts`), with the same key. */
    secret: text("secret").notNull(),
    previousSecret: text("previous_secret"),
    secretSealedBy: text("secret_sealed_by").notNull().default("clear"),
    previousSecretUntil: instantColumn("previous_secret_until"),
    failingSince: instantColumn("failing_since"),
    /** Attempts in a row that failed. */
    failures: integer("failures").notNull().default(0),
    /** When its owner was told by mail that it is off, or it was found that there is nowhere to tell them. */
    disabledToldAt: instantColumn("disabled_told_at"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    index("webhook_endpoint_sealed").on(t.secretSealedBy),
    tenantPolicy(),
  ],
);

/** What happened, once, however many addresses it is sent to. */
export const webhookEvent = pgTable(
  "webhook_event",
  {
    accountId: accountColumn(),
    id: idColumn("webhookEvent", "id").notNull(),
    type: text("type").notNull(),
    data: jsonb("data").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), goesWithAccount(t, account), tenantPolicy()],
);

export const webhookDelivery = pgTable(
  "webhook_delivery",
  {
    accountId: accountColumn(),
    id: idColumn("webhookDelivery", "id").notNull(),
    webhookId: idColumn("webhook", "webhook_id").notNull(),
    eventId: idColumn("webhookEvent", "event_id").notNull(),
    status: text("status").$type<WebhookDelivery["status"]>().notNull().default("pending"),
    attempts: jsonb("attempts").$type<WebhookAttempt[]>().notNull().default(sql`'[]'::jsonb`),
    nextAttemptAt: instantColumn("next_attempt_at"),
    /** Until when a worker is at it. */
    leaseUntil: instantColumn("lease_until"),
    replayOf: idColumn("webhookDelivery", "replay_of"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWith(t, t.webhookId, webhookEndpoint),
    goesWith(t, t.eventId, webhookEvent),
    index("webhook_delivery_of").on(t.accountId, t.webhookId, t.id),
    index("webhook_delivery_event").on(t.accountId, t.eventId),
    tenantPolicy(),
  ],
);

export type WebhookRow = typeof webhookEndpoint.$inferSelect;
export type DeliveryRow = typeof webhookDelivery.$inferSelect;
