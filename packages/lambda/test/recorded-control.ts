import type { QueueControl } from "../src/queue/control.ts";

export interface RecordedControl extends QueueControl {
  readonly calls: { readonly receiptHandles: readonly string[]; readonly seconds: number }[];
  /** The last visibility set for a message. */
  lastOf(receiptHandle: string): number | undefined;
}

/** Keeps what a worker asked of its queue. @param fail has every call refused, as when SQS cannot be reached. */
export function recordedControl({ fail = false } = {}): RecordedControl {
  const calls: RecordedControl["calls"] = [];
  return {
    calls,
    lastOf: (receiptHandle) => calls.findLast((call) => call.receiptHandles.includes(receiptHandle))?.seconds,
    async hide(receiptHandles, seconds) {
      if (fail) throw new Error("SQS is away");
      calls.push({ receiptHandles, seconds });
    },
  };
}
