import { createWebhook } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooks } from "../../services/webhooks/webhooks.ts";

export const handler = http(createWebhook, webhooks, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
