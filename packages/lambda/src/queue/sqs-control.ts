import type { QueueName } from "@tailorbird/contracts/queues";
import { config } from "../config.ts";
import { once } from "../once.ts";
import type { QueueControl } from "./control.ts";

/** SQS's own. Its client is loaded at the first use, so that only workers ever pay for it. */
export function sqsControl(queue: QueueName): QueueControl {
  const open = once(async () => {
    const { sqsVisibility } = await import("./sqs-visibility.ts");
    return sqsVisibility({
      queueUrl: config.queueUrl(queue),
      region: config.region,
      endpoint: config.sqsEndpoint,
    });
  });
  return { hide: async (...call) => (await open()).hide(...call) };
}
