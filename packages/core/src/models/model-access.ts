/** The model, as one tailoring may use it: within its limits, never twice for one question, not while it is down. */
import type { LanguageModel, ModelRequest } from "@tailorbird/tailor/model";
import { boundOf, type ModelPrices } from "@tailorbird/tailor/model-price";
import type { Database } from "../shared/database.ts";
import type { Clock } from "../shared/ports.ts";
import { type LimitName, type ModelLimits, reserveCall, settleAbandoned } from "./budget-repository.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import { keptAnswers } from "./kept-answers.ts";
import { meteredModel } from "./metered-model.ts";
import type { ModelBatches } from "./model-batches.ts";
import { patientModel } from "./patient-model.ts";

export interface ModelAccessParts {
  /** The same model on its provider's batch lane; none where there is no such lane. */
  readonly batches?: ModelBatches | undefined;
  readonly database: Database;
  /** Tries once, and answers or throws. */
  readonly model: LanguageModel;
  readonly prices: ModelPrices;
  readonly limits: ModelLimits;
  readonly clock: Clock;
}

/** One piece of work that asks a model. */
export interface ModelWork {
  readonly accountId: string;
  readonly tailoringId: string;
  readonly resumeId: string;
}

/** One per process. */
export class ModelAccess {
  readonly id: string;
  readonly #parts: ModelAccessParts;
  readonly #breaker: CircuitBreaker;

  constructor(parts: ModelAccessParts) {
    this.id = parts.model.id;
    this.#parts = parts;
    this.#breaker = new CircuitBreaker(parts.clock);
  }

  get prices(): ModelPrices {
    return this.#parts.prices;
  }

  get batches(): ModelBatches | undefined {
    return this.#parts.batches;
  }

  /**
   * Sets aside what a question may cost overnight.
   * @param id names the call, here and at the provider. @returns the limit that leaves no room for it.
   */
  async reserveOvernight(
    { accountId, tailoringId }: ModelWork,
    id: string,
    request: ModelRequest<unknown>,
    most: number,
  ): Promise<LimitName | undefined> {
    const { database, prices, clock } = this.#parts;
    const { purpose } = request;
    return reserveCall(database.as(accountId), {
      ...{ id, accountId, tailoringId, purpose, model: this.id },
      lane: "overnight",
      boundMicros: boundOf(request, prices, "overnight").costMicros,
      at: clock.now(),
      limits: this.#limitsFor(most),
    });
  }

  /**
   * From the outside in: kept answers, then the breaker, then attempts, each of which is metered.
   * @param most what the tailoring may cost, as it was quoted, in micro-dollars.
   */
  openFor({ accountId, tailoringId, resumeId }: ModelWork, most: number): LanguageModel {
    const { database, model, prices, clock } = this.#parts;
    const queries = database.as(accountId);
    const limits = this.#limitsFor(most);
    const metered = meteredModel(model, { queries, accountId, tailoringId, prices, limits, clock });
    const asked = this.#breaker.around(patientModel(metered));
    const alike: LanguageModel = {
      id: model.id,
      complete: (request) => asked.complete({ ...request, cacheKey: resumeId }),
    };
    return keptAnswers(alike, { queries, accountId, resumeId });
  }

  #limitsFor(most: number): ModelLimits {
    const { limits } = this.#parts;
    return { ...limits, tailoringMicros: Math.min(limits.tailoringMicros, most) };
  }

  /** Before a tailoring is taken up again: what a dead worker had under way counts as the most it can have cost. */
  async settleAbandoned({ accountId, tailoringId }: ModelWork): Promise<void> {
    await settleAbandoned(this.#parts.database.as(accountId), tailoringId);
  }
}
