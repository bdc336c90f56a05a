/** A fetch that tries again where that can do no harm. */

export interface RetrySettings {
  /** Tries in all; 4. */
  attempts?: number;
  /** Before the second try, doubled for each further one, with jitter; 300. */
  firstDelayMs?: number;
  /** No wait is longer, whatever `Retry-After` says; 10,000. */
  longestDelayMs?: number;
  fetch?: typeof fetch;
}

/** Answers that say the request was not carried out, or may be carried out again. */
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Reads are tried again after a failed connection and after a transient answer; so is a POST that carries an
 * `Idempotency-Key`, since the API carries it out once. Everything else is sent once: whether it arrived can't be
 * told. A 429 that is a limit of the account (`limit_reached`) is final.
 */
export function createRetryingFetch(settings: RetrySettings = {}): typeof fetch {
  const { attempts = 4, firstDelayMs = 300, longestDelayMs = 10_000 } = settings;
  const send = settings.fetch ?? ((...sent: Parameters<typeof fetch>) => globalThis.fetch(...sent));
  return async function retryingFetch(input, init) {
    const request = new Request(input, init);
    const isRepeatable =
      request.method === "GET" || request.method === "HEAD" || request.headers.has("idempotency-key");
    for (let attempt = 1; ; attempt++) {
      const isLast = !isRepeatable || attempt >= attempts;
      try {
        const response = await send(isLast ? request : request.clone());
        if (isLast || !transientStatuses.has(response.status) || (await isFinal(response))) return response;
        const asked = Number(response.headers.get("retry-after")) * 1_000;
        await pause(Math.min(longestDelayMs, asked || backOff(attempt, firstDelayMs)), request.signal);
      } catch (error) {
        if (isLast || request.signal.aborted) throw error;
        await pause(Math.min(longestDelayMs, backOff(attempt, firstDelayMs)), request.signal);
      }
    }
  };
}

async function isFinal(response: Response): Promise<boolean> {
  if (response.status !== 429) return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: unknown } | null;
  return body?.code === "limit_reached";
}

/** Full jitter: many clients that failed together do not come back together. */
function backOff(attempt: number, firstDelayMs: number): number {
  return firstDelayMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
