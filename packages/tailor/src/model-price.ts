/** What a call costs, and the most that it can cost before it is made. Millionths of a US dollar throughout. */
import type { ModelRequest } from "./model.ts";

/** US dollars per million tokens, which is micro-dollars per token. */
export interface ModelPrices {
  inputPerMTok: number;
  cachedPerMTok: number;
  outputPerMTok: number;
}

export type ModelLane = "now" | "overnight";

export interface Tokens {
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
}

/** What a provider's batch lane asks of the usual price: OpenAI's Batch API gives 50 % off input and output. */
const shares: Record<ModelLane, number> = { now: 1, overnight: 0.5 };

/** Tokens that a provider adds around messages and schema, with room to spare. */
const framingTokens = 64;

/** Rounded up, so that no sum of calls ever costs more than was counted; the epsilon keeps 0.1 + 0.2 from adding one. */
export function costOf(tokens: Tokens, prices: ModelPrices, lane: ModelLane = "now"): number {
  const cost =
    (tokens.inputTokens - tokens.cachedTokens) * prices.inputPerMTok +
    tokens.cachedTokens * prices.cachedPerMTok +
    tokens.outputTokens * prices.outputPerMTok;
  return Math.ceil(cost * shares[lane] - 1e-9);
}

/**
 * The most that one call can use and cost. A token of a byte-level vocabulary stands for one byte at least, so the
 * bytes of everything sent are a bound that holds for every text and language; what is written is bounded by the request.
 */
export function boundOf(
  request: Pick<ModelRequest<unknown>, "system" | "input" | "jsonSchema" | "maxOutputTokens">,
  prices: ModelPrices,
  lane: ModelLane = "now",
): { inputTokens: number; outputTokens: number; costMicros: number } {
  const sent = request.system + request.input + JSON.stringify(request.jsonSchema);
  const inputTokens = new TextEncoder().encode(sent).length + framingTokens;
  const outputTokens = request.maxOutputTokens;
  const dearest = { ...prices, inputPerMTok: Math.max(prices.inputPerMTok, prices.cachedPerMTok) };
  return {
    inputTokens,
    outputTokens,
    costMicros: costOf({ inputTokens, cachedTokens: 0, outputTokens }, dearest, lane),
  };
}

/** What a call of this size usually uses: four bytes of English to a token, and an answer of this length. */
export function usualCost(
  bound: { inputTokens: number },
  usualOutputTokens: number,
  prices: ModelPrices,
  lane: ModelLane,
): number {
  return costOf(
    { inputTokens: Math.ceil(bound.inputTokens / 4), cachedTokens: 0, outputTokens: usualOutputTokens },
    prices,
    lane,
  );
}
