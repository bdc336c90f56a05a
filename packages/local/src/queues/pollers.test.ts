import { SqsSchema } from "@aws-lambda-powertools/parser/schemas/sqs";
import {
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Cloud } from "../cloud/cloud.ts";
import { credentials, region, sqsClient, startCloudUnderTest } from "../cloud/test-cloud.ts";
import { type Pollers, type Subscription, startPollers } from "./pollers.ts";

let cloud: Cloud;
let pollers: Pollers | undefined;

beforeAll(async () => {
  cloud = await startCloudUnderTest();
});

beforeEach(async () => {
  for (const name of ["tailor", "tailor-dead"])
    await sqs(new PurgeQueueCommand({ QueueUrl: cloud.queueUrl(name) }));
});

afterEach(async () => {
  await pollers?.stop();
  pollers = undefined;
});

afterAll(() => cloud.stop());

const sqs: ReturnType<typeof sqsClient>["send"] = ((command: never) =>
  sqsClient(cloud).send(command)) as never;

function subscribe(
  invoke: Subscription["invoke"],
  overrides: Partial<Subscription> = {},
  endpoint = cloud.sqsEndpoint,
) {
  const log = vi.fn();
  const subscription = {
    id: "queue/tailor",
    queueName: "tailor",
    batchSize: 10,
    maxConcurrency: 2,
    timeoutSeconds: 5,
    invoke,
  };
  pollers = startPollers({
    endpoint,
    region,
    credentials,
    log,
    subscriptions: [{ ...subscription, ...overrides }],
  });
  return log;
}

async function send(...bodies: string[]): Promise<string[]> {
  const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  const { Successful } = await sqs(
    new SendMessageBatchCommand({ QueueUrl: cloud.queueUrl("tailor"), Entries }),
  );
  return Successful!.map(({ MessageId }) => MessageId!);
}

async function counts(queue = "tailor") {
  const QueueUrl = cloud.queueUrl(queue);
  const { Attributes } = await sqs(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
  return {
    visible: Number(Attributes!.ApproximateNumberOfMessages),
    inFlight: Number(Attributes!.ApproximateNumberOfMessagesNotVisible),
  };
}

describe("a batch", () => {
  it("is an event that Powertools' schema knows, and is deleted when the function succeeds", async () => {
    const events: SQSEvent[] = [];
    await sqs(
      new SendMessageCommand({
        QueueUrl: cloud.queueUrl("tailor"),
        MessageBody: "hello",
        MessageAttributes: {
          kind: { DataType: "String", StringValue: "work" },
          bytes: { DataType: "Binary", BinaryValue: Uint8Array.of(1) },
        },
      }),
    );
    subscribe(async (event) => void events.push(event));
    await vi.waitFor(async () =>
      expect([events.length, await counts()]).toEqual([1, { visible: 0, inFlight: 0 }]),
    );
    expect(SqsSchema.parse(events[0]).Records[0]).toMatchObject({
      body: "hello",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:tailor",
      awsRegion: "us-east-1",
      attributes: { ApproximateReceiveCount: "1" },
      messageAttributes: {
        kind: { dataType: "String", stringValue: "work" },
        bytes: { binaryValue: "AQ==" },
      },
    });
  });

  it("keeps only the messages the function says have failed", async () => {
    await send("good", "bad", "good too");
    const invoke = vi.fn(async ({ Records }: SQSEvent) => ({
      batchItemFailures: Records.filter(({ body }) => body === "bad").map(({ messageId }) => ({
        itemIdentifier: messageId,
      })),
    }));
    subscribe(invoke);
    await vi.waitFor(async () => expect(await counts()).toEqual({ visible: 0, inFlight: 1 }));
  });

  it.each([
    ["an unknown id", { batchItemFailures: [{ itemIdentifier: "who" }] }],
    ["an empty id", { batchItemFailures: [{ itemIdentifier: "" }] }],
    ["no id", { batchItemFailures: [{ id: "x" }] }],
    ["a failure that is no list", { batchItemFailures: "all" }],
  ])("fails whole when the function answers %s", async (_, answer) => {
    await send("one", "two");
    const invoke = vi.fn(async () => answer);
    subscribe(invoke);
    await vi.waitFor(() => expect(invoke).toHaveBeenCalled());
    await pollers!.stop();
    expect(await counts()).toEqual({ visible: 0, inFlight: 2 });
  });

  it.each([
    ["throws", () => Promise.reject(new Error("boom"))],
    ["takes too long", () => new Promise(() => {})],
  ])("fails whole when the function %s", async (_, invoke) => {
    await send("one");
    const log = subscribe(invoke, { timeoutSeconds: 0.05 });
    await vi.waitFor(() =>
      expect(log).toHaveBeenCalledWith(
        expect.stringMatching(/^queue\/tailor: (boom|The function did not answer)/),
      ),
    );
    expect(await counts()).toEqual({ visible: 0, inFlight: 1 });
  });

  it("is at most as large as it may be, or gathered for a window", async () => {
    const sizes: number[] = [];
    subscribe(async ({ Records }) => void sizes.push(Records.length), { batchSize: 3, windowSeconds: 1 });
    await send("1", "2");
    await send("3", "4", "5", "6");
    await vi.waitFor(() => expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(6), { timeout: 5_000 });
    expect(Math.max(...sizes)).toBe(3);
  });
});

describe("the poller", () => {
  it("runs no more batches at once than it may", async () => {
    let running = 0;
    const seen: number[] = [];
    subscribe(
      async () => {
        seen.push(++running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running--;
      },
      { batchSize: 1, maxConcurrency: 2 },
    );
    await send("1", "2", "3", "4", "5", "6");
    await vi.waitFor(() => expect(seen).toHaveLength(6));
    expect(Math.max(...seen)).toBe(2);
  });

  it("finishes what is under way when it stops, and takes nothing more", async () => {
    const begun = Promise.withResolvers<void>();
    const finished = Promise.withResolvers<void>();
    const invoke = vi.fn(() => {
      begun.resolve();
      return finished.promise;
    });
    subscribe(invoke, { batchSize: 1, maxConcurrency: 1 });
    await send("under way", "waiting");
    await begun.promise;
    const stopped = pollers!.stop();
    finished.resolve();
    await stopped;
    expect(invoke).toHaveBeenCalledTimes(1);
    expect(await counts()).toEqual({ visible: 1, inFlight: 0 });
  });

  it("gives up waiting for a function that will not end", async () => {
    const begun = Promise.withResolvers<void>();
    subscribe(
      () => {
        begun.resolve();
        return new Promise(() => {});
      },
      { maxConcurrency: 1 },
    );
    await send("stuck");
    await begun.promise;
    await pollers!.stop(0.05);
    expect(await counts()).toEqual({ visible: 0, inFlight: 1 });
  });

  it("backs off while the queue is away and goes on when it is back", async () => {
    const other = await startCloudUnderTest();
    const sqsPort = Number(new URL(other.sqsEndpoint).port);
    await other.stop();
    const invoke = vi.fn(async () => {});
    const log = subscribe(invoke, {}, other.sqsEndpoint);
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith(expect.stringContaining("trying again in")));
    const back = await startCloudUnderTest({ sqsPort });
    const command = new SendMessageCommand({ QueueUrl: back.queueUrl("tailor"), MessageBody: "x" });
    await sqsClient(back).send(command);
    await vi.waitFor(() => expect(invoke).toHaveBeenCalled(), { timeout: 10_000 });
    await pollers!.stop();
    await back.stop();
  });
});
