import { httpWebhookSender } from "@tailorbird/adapters/web/webhook-sender";
import { systemClock } from "@tailorbird/core/shared/ports";
import type { WebhookDeliverer } from "@tailorbird/core/webhooks/webhook-deliverer";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { openQueue } from "../parts/queue.ts";
import { openSecretBox } from "../parts/secret-box.ts";

export async function webhooksDeliver(): Promise<WebhookDeliverer> {
  const { WebhookDeliverer } = await import("@tailorbird/core/webhooks/webhook-deliverer");
  return new WebhookDeliverer({
    database: await openDatabase(),
    clock: systemClock,
    secrets: openSecretBox,
    sender: httpWebhookSender({ isLocal: config.stage === "local" }),
    notices: () => openQueue("remind"),
  });
}
