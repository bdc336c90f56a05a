import type { QueueName } from "@tailorbird/contracts/queues";
import { config } from "../config.ts";
import { once } from "../once.ts";
import type { QueueControl } from "./control.ts";

/** SQS's own. Its client is loaded at the first use, so that only workers ever pay for it. */
export function sqsControl(queue: QueueName): QueueControl {
  const open = once(async () => {
    const { ChangeMessageVisibilityBatchCommand, SQSClient } = await import("@aws-sdk/client-sqs");
    const endpoint = config.sqsEndpoint;
    const client = new SQSClient({ region: config.region, ...(endpoint !== undefined && { endpoint }) });
    return { client, Command: ChangeMessageVisibilityBatchCommand, queueUrl: config.queueUrl(queue) };
  });

  return {
    async hide(receiptHandles, seconds) {
      const { client, Command, queueUrl } = await open();
      await client.send(
        new Command({
          QueueUrl: queueUrl,
          // An entry that fails belongs to a message that another worker has, or nobody: nothing is left to do.
          Entries: receiptHandles.map((receiptHandle, index) => ({
            Id: String(index),
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: seconds,
          })),
        }),
      );
    },
  };
}
