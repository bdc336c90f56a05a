import { listWebhookDeliveries } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhookLog } from "../../services/webhooks/webhook-log.ts";

export const handler = http(listWebhookDeliveries, webhookLog, (service, { actor, params, query }) =>
  service.list(actor, params.id, query),
);
