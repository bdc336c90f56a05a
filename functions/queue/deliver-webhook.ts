import { queues, webhookMessage } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { webhooksDeliver } from "../services/webhooks/webhooks-deliver.ts";

export const handler = queue(queues.webhook, webhookMessage, webhooksDeliver, (service, message, delivery) =>
  service.deliver(message, delivery.receiveCount),
);
