import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { queues, tailorMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { startTestCloud, type TestCloud, testCredentials, testRegion } from "@tailorbird/testing/cloud";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { context, sampleAccountId, sqsEvent, sqsRecord } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { queue } from "../queue.ts";

captureOutput();
let cloud: TestCloud;
let client: SQSClient;
beforeAll(async () => {
  cloud = await startTestCloud({
    buckets: [{ name: "docs", notifications: [], corsOrigins: [], versioned: true }],
    queues: [{ name: "tailor", visibilityTimeoutSeconds: 1800 }],
  });
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  client = new SQSClient({ region: testRegion, endpoint: cloud.sqsEndpoint, credentials: testCredentials });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await cloud.stop();
});

async function receive() {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({ QueueUrl: cloud.queueUrl("tailor"), WaitTimeSeconds: 1 }),
  );
  return Messages[0];
}

describe("a worker of a real queue", () => {
  it("has a message back as soon as it asked, not when the queue would show it again", async () => {
    const message = { kind: "work", accountId: sampleAccountId, tailoringIds: [] };
    await client.send(
      new SendMessageCommand({ QueueUrl: cloud.queueUrl("tailor"), MessageBody: JSON.stringify(message) }),
    );
    const received = await receive();
    const handler = queue(
      queues.tailor,
      tailorMessage,
      () => ({}),
      async () => {
        throw new RetryLater("a live lease", 0);
      },
    );
    const record = { ...sqsRecord(received?.Body ?? ""), receiptHandle: received?.ReceiptHandle ?? "" };
    const result = await handler(sqsEvent(record), context());
    expect(result.batchItemFailures).toEqual([{ itemIdentifier: record.messageId }]);
    expect((await receive())?.MessageId).toBe(received?.MessageId);
    expect(await receive()).toBeUndefined();
  });
});
