import type { Context } from "aws-lambda";

/** Kept back from Lambda's time limit, to let messages go and report them. */
const reserveMilliseconds = 2_000;

/** The time ran out before a message was done. */
export class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
}

/**
 * A signal that fires shortly before Lambda ends the invocation, which would take the whole batch back.
 * Never fires where a context tells no time. Call `clear` when the work is done.
 */
export function deadlineOf(context: Context): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const left = context.getRemainingTimeInMillis?.();
  if (left === undefined) return { signal: controller.signal, clear: () => {} };
  const timer = setTimeout(
    () => controller.abort(new OutOfTimeError("The invocation is about to end.")),
    Math.max(0, left - reserveMilliseconds),
  );
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

/** Waits for work, but not beyond the signal; what comes of it later is ignored. */
export async function beforeDeadline<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const refuse = () => reject(signal.reason);
  if (signal.aborted) refuse();
  signal.addEventListener("abort", refuse, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", refuse);
  }
}
