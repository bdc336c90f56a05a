import { rotateWebhookSecret } from "@tailorbird/contracts/webhooks";
import { http } from "@tailorbird/lambda/http";
import { webhooksMake } from "../../services/webhooks/webhooks-make.ts";

export const handler = http(rotateWebhookSecret, webhooksMake, (service, { actor, params }) =>
  service.rotate(actor, params.id),
);
