import type { MessageQueue } from "@tailorbird/core/shared/ports";
import type { SqsOptions } from "./sqs-batches.ts";

/**
 * A queue to send to. SQS's client starts loading now and not before, so that it comes while the database is
 * being connected, and only in functions that send.
 */
export function sqsMessageQueue<Message>(options: SqsOptions): MessageQueue<Message> {
  const loading = import("./sqs-batches.ts").then(({ sqsBatches }) => sqsBatches(options));
  // Whoever sends is told; a queue that nobody sends to must not end the process.
  loading.catch(() => {});
  return { send: async (...call) => (await loading).send(...call) };
}
