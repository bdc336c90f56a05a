import type { WebhookResender } from "@tailorbird/core/webhooks/webhook-resender";
import { openDatabase } from "../parts/database.ts";
import { openQueue } from "../parts/queue.ts";

export async function webhookResend(): Promise<WebhookResender> {
  const { WebhookResender } = await import("@tailorbird/core/webhooks/webhook-resender");
  return new WebhookResender({ database: await openDatabase(), queue: openQueue("webhook") });
}
