/** A model that is asked only when what it may cost has been set aside, and whose cost is settled after. */
import { randomUUID } from "node:crypto";
import { type LanguageModel, ModelError, type ModelUsage, noUsage } from "@tailorbird/tailor/model";
import { boundOf, type ModelPrices } from "@tailorbird/tailor/model-price";
import type { Queries } from "../shared/database.ts";
import type { Clock } from "../shared/ports.ts";
import { type LimitName, type ModelLimits, reserveCall, settleCall } from "./budget-repository.ts";

export interface Meter {
  readonly queries: Queries;
  readonly accountId: string;
  readonly tailoringId: string;
  readonly prices: ModelPrices;
  readonly limits: ModelLimits;
  readonly clock: Clock;
}

/** One attempt of the model is one reservation. @throws ModelError `over_budget` before anything is sent. */
export function meteredModel(model: LanguageModel, meter: Meter): LanguageModel {
  const { queries, accountId, tailoringId, prices, limits, clock } = meter;
  return {
    id: model.id,
    async complete(request) {
      const id = randomUUID();
      const { costMicros: boundMicros } = boundOf(request, prices);
      const { purpose } = request;
      const call = { id, accountId, tailoringId, purpose, model: model.id, lane: "now" as const };
      const full = await reserveCall(queries, { ...call, boundMicros, at: clock.now(), limits });
      if (full) throw overBudget(full);
      // What can't be settled now stays set aside, and is settled by whoever takes the tailoring next.
      const settle = (spent: ModelUsage | "unknown" | null) => settleCall(queries, id, spent).catch(() => {});
      try {
        const answer = await model.complete(request);
        await settle(answer.usage);
        return answer;
      } catch (error) {
        const isUnknown = !(error instanceof ModelError) || (error.mayBeCharged && !error.usage);
        await settle(isUnknown ? "unknown" : (error.usage ?? null));
        throw isUnknown && error instanceof ModelError ? withCost(error, model.id, boundMicros) : error;
      }
    },
  };
}

const reasons: Record<LimitName, string> = {
  call: "One call would cost more than a call may.",
  tailoring: "The tailoring has used up what one may cost.",
  day: "The account has used up what its calls of a day may cost.",
  month: "The account has used up what its calls of a month may cost.",
};

export function overBudget(limit: LimitName): ModelError {
  return new ModelError("over_budget", reasons[limit]);
}

/** What may have been charged stands on the receipt, as it does in the account's sum. */
function withCost(error: ModelError, model: string, costMicros: number): ModelError {
  return new ModelError(error.kind, error.message, {
    retryAfterSeconds: error.retryAfterSeconds,
    mayBeCharged: true,
    usage: { ...noUsage(model), calls: 1, costMicros },
    cause: error,
  });
}
