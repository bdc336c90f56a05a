import { updateWebhook } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooks } from "../../services/webhooks/webhooks.ts";

export const handler = http(updateWebhook, webhooks, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
