import { setTimeout as sleep } from "node:timers/promises";
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { Context, SQSEvent } from "aws-lambda";
import type { Credentials } from "../aws/signing-key.ts";
import { createLambdaContext, withTimeout } from "../lambda-context.ts";
import { chooseDone, createSqsEvent } from "./sqs-event.ts";

export interface Subscription {
  /** Names the function in its context and in the log. */
  id: string;
  queueName: string;
  /** At most 10. */
  batchSize: number;
  maxConcurrency: number;
  /** How long to gather a fuller batch once there is a message; 0, as in AWS. */
  windowSeconds?: number;
  timeoutSeconds: number;
  memoryMb?: number;
  invoke(event: SQSEvent, context: Context): Promise<unknown>;
}

export interface PollerOptions {
  endpoint: string;
  region: string;
  credentials: Credentials;
  subscriptions: readonly Subscription[];
  log?: (line: string) => void;
}

export interface Pollers {
  /** Takes no more messages and lets batches under way finish; what is not done by then comes back by itself. */
  stop(graceSeconds?: number): Promise<void>;
}

const longestBackOffMs = 5_000;

/**
 * Does what Lambda's event source mapping does: long-polls each queue, invokes the function with a batch,
 * and deletes what it has dealt with. A message that failed comes back when its visibility ends.
 */
export function startPollers(options: PollerOptions): Pollers {
  const { endpoint, region, credentials, log = () => {} } = options;
  const client = new SQSClient({ endpoint, region, credentials, maxAttempts: 1 });
  const stopping = new AbortController();
  const aborted = new Promise((resolve) => stopping.signal.addEventListener("abort", resolve));
  const invocations = new Set<Promise<void>>();
  const loops = options.subscriptions.map((subscription) => poll(subscription));
  return {
    async stop(graceSeconds = 6) {
      stopping.abort();
      await Promise.all(loops);
      await Promise.race([Promise.all(invocations), sleep(graceSeconds * 1_000, undefined, { ref: false })]);
      client.destroy();
    },
  };

  async function poll(subscription: Subscription): Promise<void> {
    let backOffMs = 0;
    let queue: { url: string; arn: string } | undefined;
    const busy = new Set<Promise<void>>();
    while (!stopping.signal.aborted) {
      try {
        if (backOffMs > 0) await sleep(backOffMs, undefined, { signal: stopping.signal });
        if (busy.size >= subscription.maxConcurrency) await Promise.race([...busy, aborted]);
        if (stopping.signal.aborted) return;
        queue ??= await findQueue(subscription.queueName);
        const messages = await gather(queue.url, subscription);
        backOffMs = 0;
        if (messages.length === 0) continue;
        if (stopping.signal.aborted) await putBack(queue.url, messages);
        else track(work(subscription, queue, messages), busy);
      } catch (error) {
        if (stopping.signal.aborted) return;
        backOffMs = Math.min(longestBackOffMs, Math.max(100, backOffMs * 2));
        log(`${subscription.queueName}: ${describe(error)}; trying again in ${backOffMs} ms`);
      }
    }
  }

  function track(invocation: Promise<void>, busy: Set<Promise<void>>): void {
    for (const set of [invocations, busy]) {
      set.add(invocation);
      invocation.finally(() => set.delete(invocation));
    }
  }

  async function findQueue(name: string): Promise<{ url: string; arn: string }> {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }));
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }),
    );
    return { url: QueueUrl!, arn: Attributes!.QueueArn! };
  }

  async function gather(url: string, { batchSize, windowSeconds = 0 }: Subscription): Promise<Message[]> {
    const messages = await receive(url, batchSize, 20);
    const until = Date.now() + windowSeconds * 1_000;
    while (
      messages.length > 0 &&
      messages.length < batchSize &&
      Date.now() < until &&
      !stopping.signal.aborted
    ) {
      const waitSeconds = Math.max(1, Math.round((until - Date.now()) / 1_000));
      messages.push(...(await receive(url, batchSize - messages.length, waitSeconds)));
    }
    return messages;
  }

  async function receive(QueueUrl: string, limit: number, WaitTimeSeconds: number): Promise<Message[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl,
      WaitTimeSeconds,
      MaxNumberOfMessages: Math.min(10, limit),
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    });
    try {
      const { Messages = [] } = await client.send(command, { abortSignal: stopping.signal });
      return Messages;
    } catch (error) {
      if (stopping.signal.aborted) return [];
      throw error;
    }
  }

  async function work(
    subscription: Subscription,
    queue: { url: string; arn: string },
    messages: Message[],
  ): Promise<void> {
    const { id, timeoutSeconds, memoryMb = 512 } = subscription;
    try {
      const context = createLambdaContext(id, { timeoutSeconds, memoryMb });
      const answer = await withTimeout(
        subscription.invoke(createSqsEvent(messages, queue.arn), context),
        timeoutSeconds,
      );
      await remove(queue.url, chooseDone(messages, answer));
    } catch (error) {
      log(`${id}: ${describe(error)}`);
    }
  }

  async function remove(QueueUrl: string, messages: Message[]): Promise<void> {
    if (messages.length === 0) return;
    const Entries = toEntries(messages);
    for (let attempt = 1; ; attempt++) {
      try {
        await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
        return;
      } catch (error) {
        // Not deleted, it is delivered again: functions bear that, but it costs a turn.
        if (attempt === 5) throw error;
        await sleep(100 * 2 ** attempt);
      }
    }
  }

  async function putBack(QueueUrl: string, messages: Message[]): Promise<void> {
    const Entries = toEntries(messages).map((entry) => ({ ...entry, VisibilityTimeout: 0 }));
    await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
  }
}

function toEntries(messages: Message[]) {
  return messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle: ReceiptHandle! }));
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
