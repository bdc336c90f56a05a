import { listWebhooks } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooks } from "../../services/webhooks/webhooks.ts";

export const handler = http(listWebhooks, webhooks, (service, { actor, query }) =>
  service.list(actor, query),
);
