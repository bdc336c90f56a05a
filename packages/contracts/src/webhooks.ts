/** Webhooks: what happens in an account, told to addresses of its owner's (standardwebhooks.com). */
import * as z from "zod/mini";
import { instant, webhookDeliveryId, webhookEventId, webhookId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

/**
 * What may be subscribed to. Payloads hold ids and statuses; what a person wrote is read by them. Moves come one
 * event for all that moved at once, corrections included; a table that is imported is one event for all of it.
 */
export const webhookEventTypes = [
  "resume.ready",
  "resume.failed",
  "tailoring.ready",
  "tailoring.failed",
  "application.created",
  "application.moved",
  "job.posting_changed",
  "import.applied",
  "import.undone",
] as const;
const eventType = z.enum(webhookEventTypes);

const webhook = z.object({
  id: webhookId,
  url: z.string(),
  description: z.nullable(z.string()),
  events: z.array(eventType),
  status: z.enum(["enabled", "disabled"]),
  /** `gone`: it answered 410. `failing`: nothing was taken for three days. `owner`: its owner switched it off. */
  disabledReason: z.nullable(z.enum(["gone", "failing", "owner"])),
  /** Since when every delivery has failed; null when the last one was taken. */
  failingSince: z.nullable(instant),
  /** Until when the secret before the present one signs as well. */
  previousSecretUntil: z.nullable(instant),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
/** `secret` signs deliveries (`whsec_…`); it is answered here and by no list. */
const webhookWithSecret = z.extend(webhook, { secret: z.string() });

const attempt = z.object({
  at: instant,
  /** What the address answered; null when nothing came. */
  status: z.nullable(z.int()),
  milliseconds: z.int(),
  failure: z.nullable(z.enum(["forbidden", "unreachable", "timeout", "redirect", "status"])),
});

const webhookDelivery = z.object({
  id: webhookDeliveryId,
  webhookId,
  /** Sent as `webhook-id`: the same in every attempt and replay, so that a receiver can tell a repetition. */
  eventId: webhookEventId,
  type: z.string(),
  status: z.enum(["pending", "delivered", "failed", "cancelled"]),
  attempts: z.array(attempt),
  nextAttemptAt: z.nullable(instant),
  /** The delivery that this one repeats. */
  replayOf: z.nullable(webhookDeliveryId),
  createdAt: instant,
});

const url = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).check(z.maxLength(2_000));
const description = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const events = z.array(eventType).check(z.minLength(1), z.maxLength(webhookEventTypes.length));
const byId = z.object({ id: webhookId });

export const createWebhook = defineRoute({
  id: "webhooks/create",
  method: "POST",
  path: "/v1/webhooks",
  summary: "Have events sent to an address; answers the secret that signs them",
  description:
    "Deliveries are POSTs as standardwebhooks.com has them: `webhook-id`, `webhook-timestamp`, `webhook-signature`, and a body of `type`, `timestamp`, `data`. Any 2xx within ten seconds takes one; otherwise it is tried again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h. Redirects are not followed. Addresses must be https and public.",
  auth: "webhooks:write",
  idempotent: true,
  body: z.strictObject({ url, events, description: z.optional(description) }),
  responses: { 201: { description: "Made.", schema: webhookWithSecret } },
  errors: ["idempotency_key_reused", "limit_reached"],
});

export const listWebhooks = defineRoute({
  id: "webhooks/list",
  method: "GET",
  path: "/v1/webhooks",
  summary: "List webhooks, newest first",
  auth: "webhooks:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of webhooks, without their secrets.", schema: pageOf(webhook) } },
  errors: [],
});

export const getWebhook = defineRoute({
  id: "webhooks/get",
  method: "GET",
  path: "/v1/webhooks/{id}",
  summary: "Read a webhook",
  auth: "webhooks:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The webhook, without its secret.", schema: webhook } },
  errors: [],
});

export const updateWebhook = defineRoute({
  id: "webhooks/update",
  method: "PATCH",
  path: "/v1/webhooks/{id}",
  summary: "Change a webhook, switch it off, or on again",
  auth: "webhooks:write",
  params: byId,
  revision: "write",
  body: z.strictObject({
    url: z.optional(url),
    events: z.optional(events),
    description: z.optional(z.nullable(description)),
    enabled: z.optional(z.boolean()),
  }),
  responses: { 200: { description: "The webhook, without its secret.", schema: webhook } },
  errors: ["revision_mismatch"],
});

export const deleteWebhook = defineRoute({
  id: "webhooks/delete",
  method: "DELETE",
  path: "/v1/webhooks/{id}",
  summary: "Delete a webhook and its log; nothing more is sent to it",
  auth: "webhooks:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export const rotateWebhookSecret = defineRoute({
  id: "webhooks/rotate",
  method: "POST",
  path: "/v1/webhooks/{id}/secret",
  summary: "Give a webhook a new secret; the present one signs as well for a day",
  auth: "webhooks:write",
  params: byId,
  responses: { 200: { description: "The webhook with its new secret.", schema: webhookWithSecret } },
  errors: [],
});

export const testWebhook = defineRoute({
  id: "webhooks/test",
  method: "POST",
  path: "/v1/webhooks/{id}/test",
  summary: "Send a webhook an event of type webhook.test",
  auth: "webhooks:write",
  params: byId,
  responses: { 202: { description: "On its way.", schema: webhookDelivery } },
  errors: ["webhook_disabled", "limit_reached"],
});

export const listWebhookDeliveries = defineRoute({
  id: "webhooks/deliveries",
  method: "GET",
  path: "/v1/webhooks/{id}/deliveries",
  summary: "List what was sent to a webhook in the last 30 days and what it answered, newest first",
  auth: "webhooks:read",
  params: byId,
  query: z.strictObject({ ...pageQuery, status: z.optional(webhookDelivery.shape.status) }),
  responses: { 200: { description: "A page of deliveries.", schema: pageOf(webhookDelivery) } },
  errors: [],
});

export const replayWebhookDelivery = defineRoute({
  id: "webhooks/replay",
  method: "POST",
  path: "/v1/webhooks/{id}/deliveries/{deliveryId}/replay",
  summary: "Send an event once more, with the same webhook-id",
  auth: "webhooks:write",
  params: z.object({ id: webhookId, deliveryId: webhookDeliveryId }),
  responses: { 202: { description: "On its way, as a delivery of its own.", schema: webhookDelivery } },
  errors: ["webhook_disabled", "limit_reached"],
});

export type Webhook = z.infer<typeof webhook>;
export type WebhookDelivery = z.infer<typeof webhookDelivery>;
export type WebhookAttempt = z.infer<typeof attempt>;
export type WebhookEventType = z.infer<typeof eventType>;
