import { createWebhook } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooksMake } from "../../services/webhooks/webhooks-make.ts";

export const handler = http(createWebhook, webhooksMake, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
