const longestDelayMs = 5_000;
const calmMs = 30_000;

/** Delays between restarts: at once after a calm time, doubling while deaths follow each other. */
export function createRestarts(now: () => number = Date.now): { nextDelayMs(): number } {
  let delayMs = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    nextDelayMs() {
      delayMs = now() - lastAt > calmMs ? 50 : Math.min(longestDelayMs, delayMs * 2);
      lastAt = now();
      return delayMs;
    },
  };
}
