import type { Receipt } from "@tailorbird/contracts/tailorings";
import type { Round } from "./checkpoint.ts";

/** What the rounds used together; all zero when no model was asked. */
export function sumUsage(model: string, rounds: readonly Round[]): Receipt {
  const total = { model, calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, costMicros: 0 };
  for (const { usage } of rounds) {
    total.calls += usage.calls;
    total.inputTokens += usage.inputTokens;
    total.cachedTokens += usage.cachedTokens;
    total.outputTokens += usage.outputTokens;
    total.costMicros += usage.costMicros;
  }
  return total;
}
