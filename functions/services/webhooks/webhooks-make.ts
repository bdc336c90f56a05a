import { systemClock } from "@tailorbird/core/shared/ports";
import type { WebhookService } from "@tailorbird/core/webhooks/webhook-service";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { openSecretBox } from "../parts/secret-box.ts";

/** Those that answer a secret. */
export async function webhooksMake(): Promise<WebhookService> {
  const { WebhookService } = await import("@tailorbird/core/webhooks/webhook-service");
  return new WebhookService({
    database: await openDatabase(),
    clock: systemClock,
    secrets: openSecretBox,
    isLocal: config.stage === "local",
  });
}
