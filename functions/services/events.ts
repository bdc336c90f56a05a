import { type EventPublisher, WebhookPublisher } from "@tailorbird/core/webhooks/webhook-publisher";
import { openQueue } from "./queue.ts";

/** Tells webhooks what has happened. SQS's client is loaded by the first event that somebody is to be told of. */
export function openEvents(): EventPublisher {
  return new WebhookPublisher(() => openQueue("webhook"));
}
