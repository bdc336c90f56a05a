/** Sending on SQS's client. Loaded by `queue-sqs.ts`. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type BatchResultErrorEntry,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { MessageQueue } from "@tailorbird/core/shared/ports";

export interface SqsOptions {
  readonly queueUrl: string;
  readonly region: string;
  /** Where SQS is not Amazon's. */
  readonly endpoint?: string | undefined;
}

/** SQS did not take every message, though asked again. Some may have been taken: receivers bear duplicates. */
export class MessagesNotSentError extends Error {
  override readonly name = "MessagesNotSentError";
}

const batchSize = 10;
/** Bytes in one call. SQS takes four times this; a full batch of ids is a tenth of it. */
const batchBytes = 256 * 1024;
const attempts = 3;
/** Milliseconds: below what a request's time allows, so that a dead connection is noticed. */
const timeouts = { connectionTimeout: 2_000, requestTimeout: 5_000 };

type Entry = SendMessageBatchRequestEntry & { MessageBody: string };

export function sqsBatches({ queueUrl, region, endpoint }: SqsOptions): MessageQueue {
  const client = new SQSClient({
    region,
    requestHandler: timeouts,
    ...(endpoint !== undefined && { endpoint }),
  });

  async function sendBatch(batch: readonly Entry[]): Promise<void> {
    let rest = [...batch];
    for (let attempt = 1; rest.length > 0; attempt += 1) {
      const command = new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: rest });
      const { Failed = [] } = await client.send(command);
      if (Failed.some((failure) => failure.SenderFault) || (Failed.length > 0 && attempt === attempts)) {
        throw notSent(Failed);
      }
      rest = rest.filter(({ Id }) => Failed.some((failure) => failure.Id === Id));
      if (rest.length > 0) await sleep(50 * 2 ** attempt);
    }
  }

  return {
    async send(messages, { delaySeconds = 0 } = {}) {
      const entries = messages.map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        ...(delaySeconds > 0 && { DelaySeconds: Math.min(Math.ceil(delaySeconds), 900) }),
      }));
      await Promise.all(batchesOf(entries).map(sendBatch));
    },
  };
}

function batchesOf(entries: readonly Entry[]): Entry[][] {
  const batches: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.MessageBody);
    const last = batches.at(-1);
    if (last === undefined || last.length === batchSize || bytes + size > batchBytes) {
      batches.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return batches;
}

function notSent(failed: readonly BatchResultErrorEntry[]): MessagesNotSentError {
  return new MessagesNotSentError(
    `SQS did not accept ${failed.length} messages: ${failed[0]?.Code ?? "unknown"}.`,
  );
}
