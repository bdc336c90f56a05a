import { getWebhook } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooks } from "../../services/webhooks/webhooks.ts";

export const handler = http(getWebhook, webhooks, (service, { actor, params }) =>
  service.get(actor, params.id),
);
