import type { ModelPrices as Configured } from "@tailorbird/lambda/config";
import type { ModelPrices } from "@tailorbird/tailor/model-price";

/** As configured; a server of one's own that has no price costs nothing. */
export function modelPrices(prices: Configured | undefined): ModelPrices {
  return {
    inputPerMTok: prices?.input ?? 0,
    cachedPerMTok: prices?.cachedInput ?? 0,
    outputPerMTok: prices?.output ?? 0,
  };
}
