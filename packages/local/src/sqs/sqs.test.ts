import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Cloud } from "../cloud/cloud.ts";
import { sqsClient, startCloudUnderTest } from "../cloud/test-cloud.ts";

let cloud: Cloud;
let sqs: SQSClient;
let QueueUrl: string;

beforeAll(async () => {
  cloud = await startCloudUnderTest();
  sqs = sqsClient(cloud);
  QueueUrl = cloud.queueUrl("tailor");
});

beforeEach(async () => {
  await sqs.send(new PurgeQueueCommand({ QueueUrl }));
});

afterAll(() => cloud.stop());

const send = (MessageBody: string, more = {}) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));

async function receive(more: Partial<ReceiveMessageCommandInput> = {}) {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more }),
  );
  return Messages;
}

const hide = (ReceiptHandle: string | undefined, VisibilityTimeout: number) =>
  sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));

describe("a message", () => {
  it("arrives with its attributes and the digests the SDK checks", async () => {
    const MessageAttributes = {
      kind: { DataType: "String", StringValue: "work" },
      count: { DataType: "Number", StringValue: "2" },
      bytes: { DataType: "Binary", BinaryValue: Uint8Array.of(1, 2, 3) },
    };
    await send("hello ünï 😀", { MessageAttributes });
    const [message] = await receive({ MessageAttributeNames: ["All"], MessageSystemAttributeNames: ["All"] });
    expect(message).toMatchObject({ Body: "hello ünï 😀", MessageAttributes });
    expect(message!.Attributes).toMatchObject({
      ApproximateReceiveCount: "1",
      SentTimestamp: expect.stringMatching(/^\d{13}$/),
    });
  });

  it("is hidden while someone has it, and gone once deleted", async () => {
    await send("once");
    const [message] = await receive();
    expect(await receive()).toEqual([]);
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle }));
    expect(await counts()).toMatchObject({
      ApproximateNumberOfMessages: "0",
      ApproximateNumberOfMessagesNotVisible: "0",
    });
  });

  it("comes back at once when its visibility is set to 0, with a higher count", async () => {
    await send("again");
    const [message] = await receive();
    await hide(message!.ReceiptHandle, 0);
    const [again] = await receive({ MessageSystemAttributeNames: ["ApproximateReceiveCount"] });
    expect(again).toMatchObject({ Body: "again", Attributes: { ApproximateReceiveCount: "2" } });
    expect(again!.ReceiptHandle).not.toBe(message!.ReceiptHandle);
  });

  it("comes back by itself when its visibility ends, to whoever is waiting", async () => {
    await send("timed");
    await receive({ VisibilityTimeout: 1 });
    expect(await receive({ WaitTimeSeconds: 5 })).toMatchObject([{ Body: "timed" }]);
  });

  it("is not deleted by the handle of an earlier delivery", async () => {
    await send("redelivered");
    const [first] = await receive();
    await hide(first!.ReceiptHandle, 0);
    await receive();
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first!.ReceiptHandle }));
    expect(await counts()).toMatchObject({ ApproximateNumberOfMessagesNotVisible: "1" });
  });

  it("stays hidden for its delay", async () => {
    await send("later", { DelaySeconds: 1 });
    expect(await receive()).toEqual([]);
    expect(await counts()).toMatchObject({ ApproximateNumberOfMessagesDelayed: "1" });
    expect(await receive({ WaitTimeSeconds: 5 })).toMatchObject([{ Body: "later" }]);
  });

  it("moves to the dead-letter queue after its last delivery, and back when redriven", async () => {
    await send("poison");
    for (const _ of [1, 2]) {
      const [message] = await receive();
      await hide(message!.ReceiptHandle, 0);
    }
    expect(await receive()).toEqual([]);
    const dead = cloud.queueUrl("tailor-dead");
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ["All"] }),
    );
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: "1" });
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes!.QueueArn }));
    expect(await receive()).toMatchObject([{ Body: "poison" }]);
  });

  it("keeps any text SQS allows, and is refused otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 50 }), async (text) => {
        const allowed = ![...text].some(
          (c) => (c < " " && !"\t\n\r".includes(c)) || c === "\ufffe" || c === "\uffff",
        );
        const sent = await send(text).catch((error) => error.name);
        if (!allowed) {
          expect(sent).toBe("InvalidMessageContents");
          return;
        }
        const [message] = await receive();
        expect(message!.Body).toBe(text);
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle }));
      }),
      { numRuns: 60 },
    );
  });
});

describe("waiting", () => {
  it("ends as soon as a message comes", async () => {
    const waiting = receive({ WaitTimeSeconds: 20 });
    await send("woken");
    expect(await waiting).toMatchObject([{ Body: "woken" }]);
  });

  it("gives each message to one of many who wait", async () => {
    const waiting = Array.from({ length: 4 }, () => receive({ WaitTimeSeconds: 2, MaxNumberOfMessages: 1 }));
    const Entries = ["a", "b", "c", "d"].map((each) => ({ Id: each, MessageBody: each }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    const bodies = (await Promise.all(waiting)).flat().map(({ Body }) => Body);
    expect(bodies.sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("hands nothing to a caller that hung up", async () => {
    const hangUp = new AbortController();
    const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }), {
      abortSignal: hangUp.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    hangUp.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await send("for the living");
    expect(await receive({ MessageSystemAttributeNames: ["All"] })).toMatchObject([
      { Body: "for the living", Attributes: { ApproximateReceiveCount: "1" } },
    ]);
  });
});

describe("batches", () => {
  it("say which entries failed", async () => {
    await send("x");
    const [message] = await receive();
    const outcome = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: "good", ReceiptHandle: message!.ReceiptHandle },
          { Id: "bad", ReceiptHandle: "nonsense" },
        ],
      }),
    );
    expect(outcome.Successful).toMatchObject([{ Id: "good" }]);
    expect(outcome.Failed).toMatchObject([{ Id: "bad", Code: "ReceiptHandleIsInvalid" }]);
  });

  it("are refused when empty, too long, or with an id twice", async () => {
    const batch = (ids: string[], MessageBody = "x") =>
      sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: ids.map((Id) => ({ Id, MessageBody })) }));
    await expect(batch([])).rejects.toMatchObject({ name: "EmptyBatchRequest" });
    await expect(batch(Array.from({ length: 11 }, (_, n) => `id${n}`))).rejects.toMatchObject({
      name: "TooManyEntriesInBatchRequest",
    });
    await expect(batch(["a", "a"])).rejects.toMatchObject({ name: "BatchEntryIdsNotDistinct" });
    await expect(batch(["a", "b"], "x".repeat(600_000))).rejects.toMatchObject({
      name: "BatchRequestTooLong",
    });
  });
});

describe("what is refused", () => {
  it("wrong signatures, on every action", async () => {
    const stranger = sqsClient(cloud, { secretAccessKey: "guess" });
    await expect(stranger.send(new ReceiveMessageCommand({ QueueUrl }))).rejects.toMatchObject({
      name: "SignatureDoesNotMatch",
    });
    expect((await fetch(cloud.sqsEndpoint, { method: "POST", body: "{}" })).status).toBe(403);
  });

  it("unknown queues, limits exceeded and handles of nothing", async () => {
    const unknown = new SendMessageCommand({ QueueUrl: cloud.queueUrl("nobody"), MessageBody: "x" });
    await expect(sqs.send(unknown)).rejects.toMatchObject({ name: "QueueDoesNotExist" });
    await expect(send("x".repeat(1_048_577))).rejects.toMatchObject({ name: "InvalidParameterValue" });
    await expect(send("x", { DelaySeconds: 901 })).rejects.toMatchObject({ name: "InvalidParameterValue" });
    await expect(receive({ MaxNumberOfMessages: 11 })).rejects.toMatchObject({
      name: "InvalidParameterValue",
    });
    await expect(hide("nonsense", 5)).rejects.toMatchObject({ name: "ReceiptHandleIsInvalid" });
    await send("deleted");
    const [message] = await receive();
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle }));
    await expect(hide(message!.ReceiptHandle, 5)).rejects.toMatchObject({ name: "MessageNotInflight" });
  });

  it("what the stand-in does not do, with 501", async () => {
    await expect(sqs.send(new CreateQueueCommand({ QueueName: "new" }))).rejects.toMatchObject({
      name: "NotImplemented",
      $metadata: { httpStatusCode: 501 },
    });
  });
});

it("tells a queue's address, names and settings", async () => {
  expect(await sqs.send(new GetQueueUrlCommand({ QueueName: "tailor" }))).toMatchObject({ QueueUrl });
  const { QueueUrls } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: "tailor" }));
  expect(QueueUrls).toEqual([QueueUrl, cloud.queueUrl("tailor-dead")]);
  expect(await counts()).toMatchObject({
    QueueArn: "arn:aws:sqs:us-east-1:000000000000:tailor",
    VisibilityTimeout: "30",
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: "arn:aws:sqs:us-east-1:000000000000:tailor-dead",
      maxReceiveCount: 2,
    }),
  });
});

async function counts() {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
  return Attributes;
}
