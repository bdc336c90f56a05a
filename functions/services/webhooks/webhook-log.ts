import type { WebhookLog } from "@tailorbird/core/webhooks/webhook-log";
import { openDatabase } from "../parts/database.ts";

export async function webhookLog(): Promise<WebhookLog> {
  const { WebhookLog } = await import("@tailorbird/core/webhooks/webhook-log");
  return new WebhookLog(await openDatabase());
}
