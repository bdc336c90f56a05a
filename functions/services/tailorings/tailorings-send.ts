import { systemClock } from "@tailorbird/core/shared/ports";
import type { TailoringSender } from "@tailorbird/core/tailorings/tailoring-sender";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { planLimits } from "../parts/plan-limits.ts";
import { openQueue } from "../parts/queue.ts";

export async function tailoringsSend(): Promise<TailoringSender> {
  const { TailoringSender } = await import("@tailorbird/core/tailorings/tailoring-sender");
  return new TailoringSender({
    database: await openDatabase(),
    queue: openQueue("tailor"),
    guardDelaySeconds: config.guardDelaySeconds,
    tailoringsPerDay: planLimits().tailoringsPerDay,
    clock: systemClock,
  });
}
