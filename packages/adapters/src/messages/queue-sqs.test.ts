import { createServer, type Server } from "node:http";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startTestCloud, type TestCloud, testCredentials, testRegion } from "@tailorbird/testing/cloud";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { sqsMessageQueue } from "./queue-sqs.ts";
import { MessagesNotSentError } from "./sqs-batches.ts";

let cloud: TestCloud;
let client: SQSClient;
beforeAll(async () => {
  cloud = await startTestCloud({
    buckets: [{ name: "docs", notifications: [], corsOrigins: [], versioned: true }],
    queues: [
      { name: "many", visibilityTimeoutSeconds: 30 },
      { name: "large", visibilityTimeoutSeconds: 30 },
      { name: "delayed", visibilityTimeoutSeconds: 30 },
    ],
  });
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  client = new SQSClient({ region: testRegion, endpoint: cloud.sqsEndpoint, credentials: testCredentials });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await cloud.stop();
});

const open = (name: string) =>
  sqsMessageQueue({ queueUrl: cloud.queueUrl(name), region: testRegion, endpoint: cloud.sqsEndpoint });

async function receiveAll(name: string): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: cloud.queueUrl(name), MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return bodies;
    bodies.push(...Messages.map(({ Body }) => Body ?? ""));
  }
}

describe("sending", () => {
  it("has every message accepted, more than a batch of them too", async () => {
    const messages = Array.from({ length: 25 }, (_, index) => ({ index }));
    await open("many").send(messages);
    const received = await receiveAll("many");
    expect(received.map((body) => JSON.parse(body).index).sort((a, b) => a - b)).toEqual(
      messages.map(({ index }) => index),
    );
  });

  it("splits batches that would be too large", async () => {
    await open("large").send(Array.from({ length: 9 }, () => "x".repeat(150_000)));
    expect(await receiveAll("large")).toHaveLength(9);
  });

  it("delays what is to be delayed", async () => {
    await open("delayed").send(["now"]);
    await open("delayed").send(["later"], { delaySeconds: 60 });
    expect(await receiveAll("delayed")).toEqual(['"now"']);
  });

  it("of nothing asks nobody", async () => {
    await sqsMessageQueue({ queueUrl: "http://127.0.0.1:9/q", region: testRegion }).send([]);
  });

  it("to a queue that is not there throws", async () => {
    const nowhere = sqsMessageQueue({
      queueUrl: `${cloud.sqsEndpoint}/000000000000/none`,
      region: testRegion,
      endpoint: cloud.sqsEndpoint,
    });
    await expect(nowhere.send(["x"])).rejects.toThrow();
  });
});

describe("a batch of which SQS takes a part", () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  /** SQS as it answers when some entries fail: those that `fails` names at the given call. */
  async function startPartialSqs(fails: (call: number, id: string) => boolean, senderFault: boolean) {
    const calls: string[][] = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const entries: { Id: string; MessageBody: string }[] = JSON.parse(
        Buffer.concat(chunks).toString(),
      ).Entries;
      calls.push(entries.map(({ Id }) => Id));
      const { createHash } = await import("node:crypto");
      const failed = entries.filter(({ Id }) => fails(calls.length, Id));
      response.setHeader("content-type", "application/x-amz-json-1.0");
      response.end(
        JSON.stringify({
          Successful: entries
            .filter((entry) => !failed.includes(entry))
            .map(({ Id, MessageBody }) => ({
              Id,
              MessageId: Id,
              MD5OfMessageBody: createHash("md5").update(MessageBody).digest("hex"),
            })),
          Failed: failed.map(({ Id }) => ({ Id, SenderFault: senderFault, Code: "InternalError" })),
        }),
      );
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const endpoint = `http://127.0.0.1:${port}`;
    return { calls, queue: sqsMessageQueue({ queueUrl: `${endpoint}/q`, region: testRegion, endpoint }) };
  }

  it("is sent again for that part alone", async () => {
    const { calls, queue } = await startPartialSqs((call, id) => call === 1 && id === "1", false);
    await queue.send(["a", "b", "c"]);
    expect(calls).toEqual([["0", "1", "2"], ["1"]]);
  });

  it("throws when a part is never taken", async () => {
    const { calls, queue } = await startPartialSqs((_, id) => id === "1", false);
    await expect(queue.send(["a", "b"])).rejects.toThrow(MessagesNotSentError);
    expect(calls).toHaveLength(3);
  });

  it("throws at once when SQS says that the message is at fault", async () => {
    const { calls, queue } = await startPartialSqs((_, id) => id === "1", true);
    await expect(queue.send(["a", "b"])).rejects.toThrow("SQS did not accept 1 messages: InternalError.");
    expect(calls).toHaveLength(1);
  });
});
