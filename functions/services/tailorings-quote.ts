import { systemClock } from "@tailorbird/core/shared/ports";
import type { TailoringQuoter } from "@tailorbird/core/tailorings/tailoring-quoter";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "./database.ts";
import { modelPrices } from "./model-prices.ts";
import { planLimits } from "./plan-limits.ts";

export async function tailoringsQuote(): Promise<TailoringQuoter> {
  const { TailoringQuoter } = await import("@tailorbird/core/tailorings/tailoring-quoter");
  return new TailoringQuoter({
    database: await openDatabase(),
    ...planLimits(),
    clock: systemClock,
    model:
      config.isModelConfigured && config.model.id
        ? { id: config.model.id, prices: modelPrices() }
        : undefined,
  });
}
