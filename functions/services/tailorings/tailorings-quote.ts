import { systemClock } from "@tailorbird/core/shared/ports";
import type { TailoringQuoter } from "@tailorbird/core/tailorings/tailoring-quoter";
import { config, type ModelConfig } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { modelPrices } from "../parts/model-prices.ts";
import { planLimits } from "../parts/plan-limits.ts";

export async function tailoringsQuote(): Promise<TailoringQuoter> {
  const { TailoringQuoter } = await import("@tailorbird/core/tailorings/tailoring-quoter");
  return new TailoringQuoter({
    database: await openDatabase(),
    ...planLimits(),
    clock: systemClock,
    models: priced(config.isModelConfigured ? config.model : undefined),
    readers: priced(config.modelVerifier),
  });
}

function priced(model: Pick<ModelConfig, "id" | "prices"> | undefined) {
  return model?.id ? { id: model.id, prices: modelPrices(model.prices) } : undefined;
}
