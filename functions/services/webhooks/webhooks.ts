import { systemClock } from "@tailorbird/core/shared/ports";
import { noSecrets } from "@tailorbird/core/shared/secret-box";
import type { WebhookService } from "@tailorbird/core/webhooks/webhook-service";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";

export async function webhooks(): Promise<WebhookService> {
  const { WebhookService } = await import("@tailorbird/core/webhooks/webhook-service");
  return new WebhookService({
    database: await openDatabase(),
    clock: systemClock,
    secrets: noSecrets,
    isLocal: config.stage === "local",
  });
}
