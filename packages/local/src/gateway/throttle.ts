export interface ThrottleSettings {
  ratePerSecond: number;
  burst: number;
}

/** A token bucket for the whole API, as a stage's default route settings have it. */
export function createThrottle({ ratePerSecond, burst }: ThrottleSettings): () => boolean {
  let tokens = burst;
  let filledAt = Date.now();
  return function tryPass() {
    const now = Date.now();
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1_000) * ratePerSecond);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
