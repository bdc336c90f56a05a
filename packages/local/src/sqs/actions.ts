import { randomUUID } from "node:crypto";
import type * as z from "zod/mini";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import { digestAttributes, type MessageAttributes } from "./attribute-digest.ts";
import { waitForMessages } from "./long-poll.ts";
import { type MessageStore, md5, type QueueSettings, type StoredMessage } from "./message-store.ts";
import { requests } from "./requests.ts";

export interface SqsContext {
  store: MessageStore;
  queues: ReadonlyMap<string, QueueSettings>;
  region: string;
  accountId: string;
  queueUrl(name: string): string;
  /** Aborted when the caller hangs up or the server stops. */
  signal: AbortSignal;
  /** Undo what was handed out if the answer never reaches the caller. */
  onUndelivered(undo: () => void): void;
}

type Action = (input: unknown, context: SqsContext) => unknown;

const largestMessageBytes = 1_048_576;

/** The actions that the stack uses; any other is answered 501. */
export const actions: Record<string, Action> = {
  SendMessage(input, context) {
    const request = parse(requests.sendMessage, input);
    return sendOne(queueOf(request.QueueUrl, context), request, context);
  },
  SendMessageBatch(input, context) {
    const { QueueUrl, Entries } = parse(requests.sendMessageBatch, input);
    const queue = queueOf(QueueUrl, context);
    checkBatch(Entries);
    const bytes = Entries.reduce((sum, entry) => sum + sizeOf(entry.MessageBody, entry.MessageAttributes), 0);
    if (bytes > largestMessageBytes)
      throw clientError("BatchRequestTooLong", "Batch requests cannot be longer than 1048576 bytes.");
    return {
      Successful: Entries.map((entry) => ({ Id: entry.Id, ...sendOne(queue, entry, context) })),
      Failed: [],
    };
  },
  async ReceiveMessage(input, context) {
    const request = parse(requests.receiveMessage, input);
    const queue = queueOf(request.QueueUrl, context);
    const take = () => context.store.receive(queue, request.MaxNumberOfMessages, request.VisibilityTimeout);
    const messages = await waitForMessages(
      context.store,
      queue.name,
      take,
      request.WaitTimeSeconds,
      context.signal,
    );
    if (messages.length === 0) return {};
    context.onUndelivered(() => context.store.putBack(messages));
    const system = [...request.MessageSystemAttributeNames, ...request.AttributeNames];
    return {
      Messages: messages.map((message) => describeMessage(message, system, request.MessageAttributeNames)),
    };
  },
  DeleteMessage(input, context) {
    const request = parse(requests.deleteMessage, input);
    context.store.delete(queueOf(request.QueueUrl, context).name, validHandle(request.ReceiptHandle));
    return {};
  },
  DeleteMessageBatch(input, context) {
    const { QueueUrl, Entries } = parse(requests.deleteMessageBatch, input);
    const queue = queueOf(QueueUrl, context);
    return eachEntry(Entries, (entry) => context.store.delete(queue.name, validHandle(entry.ReceiptHandle)));
  },
  ChangeMessageVisibility(input, context) {
    const request = parse(requests.changeMessageVisibility, input);
    changeVisibility(queueOf(request.QueueUrl, context), request, context);
    return {};
  },
  ChangeMessageVisibilityBatch(input, context) {
    const { QueueUrl, Entries } = parse(requests.changeMessageVisibilityBatch, input);
    const queue = queueOf(QueueUrl, context);
    return eachEntry(Entries, (entry) => changeVisibility(queue, entry, context));
  },
  GetQueueUrl(input, context) {
    const { QueueName } = parse(requests.getQueueUrl, input);
    return { QueueUrl: context.queueUrl(queueOf(QueueName, context).name) };
  },
  ListQueues(input, context) {
    const { QueueNamePrefix } = parse(requests.listQueues, input);
    const names = [...context.queues.keys()].filter((name) => name.startsWith(QueueNamePrefix));
    return { QueueUrls: names.map(context.queueUrl) };
  },
  GetQueueAttributes(input, context) {
    const { QueueUrl, AttributeNames } = parse(requests.queue, input);
    const all = describeQueue(queueOf(QueueUrl, context), context);
    const chosen = Object.entries(all).filter(
      ([name]) => AttributeNames.includes("All") || AttributeNames.includes(name),
    );
    return { Attributes: Object.fromEntries(chosen) };
  },
  PurgeQueue(input, context) {
    context.store.purge(queueOf(parse(requests.queue, input).QueueUrl, context).name);
    return {};
  },
  StartMessageMoveTask(input, context) {
    const { SourceArn, DestinationArn } = parse(requests.startMessageMoveTask, input);
    const source = queueOf(SourceArn.split(":").at(-1)!, context);
    const destination = DestinationArn && queueOf(DestinationArn.split(":").at(-1)!, context).name;
    context.store.redrive(source.name, destination);
    return { TaskHandle: randomUUID() };
  },
};

/** Runs one action. @throws AwsError */
export async function runAction(name: string, input: unknown, context: SqsContext): Promise<unknown> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw notImplemented(`SQS ${name}`);
  return action(input, context);
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(input);
  if (error === undefined) return data as z.infer<Schema>;
  const { path, message } = error.issues[0]!;
  throw clientError(
    "InvalidParameterValue",
    `Value for parameter ${path.join(".")} is invalid. Reason: ${message}.`,
  );
}

/** The queue a URL, or a bare name, means. */
function queueOf(urlOrName: string, context: SqsContext): QueueSettings {
  const queue = context.queues.get(urlOrName.split("/").at(-1)!);
  if (queue === undefined) throw clientError("QueueDoesNotExist", "The specified queue does not exist.");
  return queue;
}

interface Outgoing {
  MessageBody: string;
  DelaySeconds?: number | undefined;
  MessageAttributes?: MessageAttributes | undefined;
}

function sendOne(queue: QueueSettings, message: Outgoing, { store }: SqsContext) {
  const attributes = message.MessageAttributes ?? {};
  if (sizeOf(message.MessageBody, attributes) > largestMessageBytes) {
    throw clientError(
      "InvalidParameterValue",
      "One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.",
    );
  }
  if (holdsRefusedCharacter(message.MessageBody)) {
    throw clientError("InvalidMessageContents", "The message contains characters outside the allowed set.");
  }
  const messageId = store.send(queue.name, message.MessageBody, attributes, message.DelaySeconds);
  return {
    MessageId: messageId,
    MD5OfMessageBody: md5(message.MessageBody),
    MD5OfMessageAttributes: digestAttributes(attributes),
  };
}

/** SQS takes what XML 1.0 can carry: no control characters but tab and line ends, no half of a pair. */
function holdsRefusedCharacter(body: string): boolean {
  for (const [found] of body.matchAll(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu)) {
    if (!"\t\n\r".includes(found) && (found < " " || found > "\u009f")) return true;
  }
  return false;
}

function sizeOf(body: string, attributes: MessageAttributes = {}): number {
  const values = Object.entries(attributes).map(([name, each]) =>
    [name, each.DataType, each.StringValue, each.BinaryValue].join(""),
  );
  return Buffer.byteLength(body) + Buffer.byteLength(values.join(""));
}

function checkBatch(entries: { Id: string }[]): void {
  if (entries.length === 0)
    throw clientError("EmptyBatchRequest", "There should be at least one entry in the request.");
  if (entries.length > 10)
    throw clientError("TooManyEntriesInBatchRequest", "Maximum number of entries per request are 10.");
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw clientError(
      "BatchEntryIdsNotDistinct",
      "Two or more batch entries in the request have the same Id.",
    );
  }
}

function eachEntry<Entry extends { Id: string }>(entries: Entry[], apply: (entry: Entry) => void) {
  checkBatch(entries);
  const Successful: { Id: string }[] = [];
  const Failed: { Id: string; SenderFault: boolean; Code: string; Message: string }[] = [];
  for (const entry of entries) {
    try {
      apply(entry);
      Successful.push({ Id: entry.Id });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
    }
  }
  return { Successful, Failed };
}

function changeVisibility(
  queue: QueueSettings,
  { ReceiptHandle, VisibilityTimeout }: { ReceiptHandle: string; VisibilityTimeout: number },
  { store }: SqsContext,
): void {
  if (store.changeVisibility(queue.name, validHandle(ReceiptHandle), VisibilityTimeout)) return;
  throw clientError("MessageNotInflight", "The specified message isn't in flight.");
}

function validHandle(handle: string): string {
  if (/^[0-9a-f-]{36}\.[\w-]{22}$/.test(handle)) return handle;
  throw clientError("ReceiptHandleIsInvalid", "The input receipt handle is invalid.");
}

function describeMessage(message: StoredMessage, systemNames: string[], attributeNames: string[]) {
  const system = {
    SenderId: "AIDALOCAL",
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  };
  const wanted = (names: string[], name: string) =>
    names.some(
      (each) =>
        each === "All" ||
        each === ".*" ||
        each === name ||
        (each.endsWith(".*") && name.startsWith(each.slice(0, -1))),
    );
  const pick = <Value>(all: Record<string, Value>, names: string[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => wanted(names, name)));
  const attributes = pick(message.attributes, attributeNames);
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(systemNames.length > 0 && { Attributes: pick(system, systemNames) }),
    ...(Object.keys(attributes).length > 0 && {
      MessageAttributes: attributes,
      MD5OfMessageAttributes: digestAttributes(attributes),
    }),
  };
}

function describeQueue(queue: QueueSettings, context: SqsContext): Record<string, string> {
  const arn = (name: string) => `arn:aws:sqs:${context.region}:${context.accountId}:${name}`;
  const counts = context.store.count(queue.name);
  return {
    QueueArn: arn(queue.name),
    VisibilityTimeout: String(queue.visibilityTimeoutSeconds),
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.inFlight),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
    DelaySeconds: "0",
    MaximumMessageSize: String(largestMessageBytes),
    ...(queue.deadLetterQueueName !== undefined && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: arn(queue.deadLetterQueueName),
        maxReceiveCount: queue.maxReceiveCount,
      }),
    }),
  };
}

function clientError(code: string, message: string): AwsError {
  return new AwsError(400, code, message);
}
