import { rotateWebhookSecret } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooks } from "../../services/webhooks/webhooks.ts";

export const handler = http(rotateWebhookSecret, webhooks, (service, { actor, params }) =>
  service.rotate(actor, params.id),
);
