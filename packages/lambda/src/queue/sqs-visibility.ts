/** Message visibility on SQS's client. Loaded by `sqs-control.ts`. */
import { ChangeMessageVisibilityBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { QueueControl } from "./control.ts";

export interface SqsVisibilityOptions {
  readonly queueUrl: string;
  readonly region: string;
  readonly endpoint: string | undefined;
}

export function sqsVisibility({ queueUrl, region, endpoint }: SqsVisibilityOptions): QueueControl {
  const client = new SQSClient({
    region,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 },
    ...(endpoint !== undefined && { endpoint }),
  });
  return {
    async hide(receiptHandles, seconds) {
      await client.send(
        new ChangeMessageVisibilityBatchCommand({
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
