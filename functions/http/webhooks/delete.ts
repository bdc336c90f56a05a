import { deleteWebhook } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooks } from "../../services/webhooks/webhooks.ts";

export const handler = http(deleteWebhook, webhooks, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
