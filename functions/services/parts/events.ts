import type { EventPublisher } from "@tailorbird/core/webhooks/webhook-publisher";
import { openQueue } from "./queue.ts";

let publisher: Promise<EventPublisher> | undefined;

/**
 * Tells webhooks what has happened. The publisher is loaded by the first event, SQS's client by the first that
 * somebody is to be told of.
 */
export function openEvents(): EventPublisher {
  return {
    async publish(...happened) {
      publisher ??= import("@tailorbird/core/webhooks/webhook-publisher").then(
        ({ WebhookPublisher }) => new WebhookPublisher(() => openQueue("webhook")),
      );
      await (await publisher).publish(...happened);
    },
  };
}
