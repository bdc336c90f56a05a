/** What each SQS action takes, with SQS's own limits. */
import * as z from "zod/mini";
import { messageAttributes } from "./attribute-digest.ts";

const queueUrl = z.string();
const receiptHandle = z.string();
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,80}$/));
const seconds = (maximum: number) => z.int().check(z.minimum(0), z.maximum(maximum));

const message = {
  MessageBody: z.string().check(z.minLength(1)),
  DelaySeconds: z.optional(seconds(900)),
  MessageAttributes: z.optional(messageAttributes),
};
const visibility = { ReceiptHandle: receiptHandle, VisibilityTimeout: seconds(43_200) };

export const requests = {
  sendMessage: z.object({ QueueUrl: queueUrl, ...message }),
  sendMessageBatch: z.object({ QueueUrl: queueUrl, Entries: z.array(z.object({ Id: id, ...message })) }),
  receiveMessage: z.object({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: z._default(z.int().check(z.minimum(1), z.maximum(10)), 1),
    VisibilityTimeout: z.optional(seconds(43_200)),
    WaitTimeSeconds: z._default(seconds(20), 0),
    MessageSystemAttributeNames: z._default(z.array(z.string()), []),
    AttributeNames: z._default(z.array(z.string()), []),
    MessageAttributeNames: z._default(z.array(z.string()), []),
  }),
  deleteMessage: z.object({ QueueUrl: queueUrl, ReceiptHandle: receiptHandle }),
  deleteMessageBatch: z.object({
    QueueUrl: queueUrl,
    Entries: z.array(z.object({ Id: id, ReceiptHandle: receiptHandle })),
  }),
  changeMessageVisibility: z.object({ QueueUrl: queueUrl, ...visibility }),
  changeMessageVisibilityBatch: z.object({
    QueueUrl: queueUrl,
    Entries: z.array(z.object({ Id: id, ...visibility })),
  }),
  getQueueUrl: z.object({ QueueName: z.string() }),
  queue: z.object({ QueueUrl: queueUrl, AttributeNames: z._default(z.array(z.string()), ["All"]) }),
  listQueues: z.object({ QueueNamePrefix: z._default(z.string(), "") }),
  startMessageMoveTask: z.object({ SourceArn: z.string(), DestinationArn: z.optional(z.string()) }),
};
