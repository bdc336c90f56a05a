import { RetryLater } from "@tailorbird/contracts/retry-later";

const firstSeconds = 5;
const mostSeconds = 900;

/**
 * Seconds until a failed message is tried again: what the worker asked for, or 5 s doubled with every
 * delivery up to 15 minutes, of which between half and all, so that a crowd that failed together spreads out.
 */
export function retryDelaySeconds(error: unknown, receiveCount: number, random = Math.random): number {
  if (error instanceof RetryLater) return error.delaySeconds;
  const full = Math.min(firstSeconds * 2 ** receiveCount, mostSeconds);
  return Math.ceil(full / 2 + (full / 2) * random());
}
