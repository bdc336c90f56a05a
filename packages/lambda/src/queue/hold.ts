import { describeError } from "../describe-error.ts";
import { logger } from "../logger.ts";
import type { QueueControl } from "./control.ts";

/** A killed worker's message comes back after this, however long the queue hides messages by itself. */
export const holdSeconds = 90;
const renewalSeconds = 30;

/**
 * Keeps a batch's messages hidden while it is worked on. Also those that are done: Lambda deletes them only
 * when the whole batch has ended, so until then they must not come back.
 */
export interface Hold {
  /** Lets one message come back after `seconds`; it is held no longer. */
  letGo(receiptHandle: string, seconds: number): Promise<void>;
  /** Stops renewing, when the batch has ended. Waits for what is on its way. */
  end(): Promise<void>;
}

export function holdMessages(control: QueueControl, queue: string, receiptHandles: readonly string[]): Hold {
  const held = new Set(receiptHandles);
  // One call after the other: a renewal on its way must not overtake a message that is let go.
  let last = Promise.resolve();

  function next(call: () => Promise<void>): Promise<void> {
    last = last.then(call).catch((error) => {
      logger.warn("message visibility not changed", { queue, error: describeError(error) });
    });
    return last;
  }

  const renew = () => next(() => (held.size > 0 ? control.hide([...held], holdSeconds) : Promise.resolve()));
  void renew();
  const timer = setInterval(renew, renewalSeconds * 1000);

  return {
    letGo(receiptHandle, seconds) {
      held.delete(receiptHandle);
      return next(() => control.hide([receiptHandle], seconds));
    },
    async end() {
      clearInterval(timer);
      await last;
    },
  };
}
