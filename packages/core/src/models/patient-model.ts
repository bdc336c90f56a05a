/** Trying a model again where that can help: a few times, with growing pauses, and not for long. */
import { setTimeout as sleep } from "node:timers/promises";
import { type LanguageModel, ModelError } from "@tailorbird/tailor/model";

const mostAttempts = 3;
const firstPauseMs = 500;
/** A worker that waits costs as one that works. */
const longestPauseMs = 5_000;

/** The same model, asked up to three times when its provider is busy or away. Asking for longer is left to the caller. */
export function patientModel(model: LanguageModel, firstPause = firstPauseMs): LanguageModel {
  return {
    id: model.id,
    async complete(request) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await model.complete(request);
        } catch (error) {
          const pause = pauseAfter(error, firstPause * 2 ** (attempt - 1));
          if (pause === undefined || attempt === mostAttempts) throw error;
          await sleep(pause, undefined, { signal: request.signal }).catch(() => {
            throw request.signal?.reason;
          });
        }
      }
    },
  };
}

/** Milliseconds, spread so that a crowd does not come back together; undefined when trying again can't help soon. */
function pauseAfter(error: unknown, backOff: number): number | undefined {
  if (!(error instanceof ModelError)) return undefined;
  if (error.kind !== "rate_limited" && error.kind !== "unavailable") return undefined;
  const pause = Math.max((error.retryAfterSeconds ?? 0) * 1_000, backOff * (0.75 + Math.random() / 2));
  return pause <= longestPauseMs ? pause : undefined;
}
