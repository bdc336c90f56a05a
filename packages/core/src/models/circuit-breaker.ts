/** Leaves a provider that is down alone for a while, so that nobody waits for what will not come. */
import { type LanguageModel, ModelError } from "@tailorbird/tailor/model";
import type { Clock } from "../shared/ports.ts";

/** Failures in a row, of calls that were tried several times each, after which nobody asks. */
const mostFailures = 3;
const restMs = 30_000;

/** One per process and provider: whoever asks through it shares what it has learnt. */
export class CircuitBreaker {
  readonly #clock: Clock;
  #failures = 0;
  #restsUntil = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The model while its provider answers; after the rest a single call tries whether it does again. */
  around(model: LanguageModel): LanguageModel {
    return {
      id: model.id,
      complete: async (request) => {
        const now = this.#clock.now().getTime();
        if (now < this.#restsUntil)
          throw new ModelError(
            "unavailable",
            "The model's provider is failing and is left alone for a while.",
          );
        // Whoever comes while one call tries is turned away.
        if (this.#failures >= mostFailures) this.#restsUntil = now + restMs;
        try {
          const answer = await model.complete(request);
          this.#close();
          return answer;
        } catch (error) {
          if (isOutage(error)) this.#fail();
          else if (error instanceof ModelError) this.#close();
          throw error;
        }
      },
    };
  }

  #close(): void {
    this.#failures = 0;
    this.#restsUntil = 0;
  }

  #fail(): void {
    this.#failures += 1;
    if (this.#failures >= mostFailures) this.#restsUntil = this.#clock.now().getTime() + restMs;
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof ModelError && (error.kind === "unavailable" || error.kind === "timeout");
}
