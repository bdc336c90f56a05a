import { testWebhook } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhookResend } from "../../services/webhooks/webhook-resend.ts";

export const handler = http(testWebhook, webhookResend, (service, { actor, params }) =>
  service.test(actor, params.id),
);
