import { replayWebhookDelivery } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhookResend } from "../../services/webhooks/webhook-resend.ts";

export const handler = http(replayWebhookDelivery, webhookResend, (service, { actor, params }) =>
  service.replay(actor, params.id, params.deliveryId),
);
