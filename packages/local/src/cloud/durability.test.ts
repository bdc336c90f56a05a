import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cloud } from "./cloud.ts";
import { s3Client, sqsClient, startCloudUnderTest } from "./test-cloud.ts";

const Bucket = "docs";
let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tailorbird-cloud-"));
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** A cloud in a process of its own, to be killed. */
async function startInChild(dataDir: string): Promise<{ cloud: Cloud; kill(): Promise<void> }> {
  const module = new URL("./test-cloud.ts", import.meta.url).href;
  const script = `const { startCloudUnderTest } = await import(${JSON.stringify(module)});
    const { s3Endpoint, sqsEndpoint } = await startCloudUnderTest({ dataDir: ${JSON.stringify(dataDir)}, fsync: true });
    console.log(JSON.stringify({ s3Endpoint, sqsEndpoint }));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const endpoints = JSON.parse(line) as { s3Endpoint: string; sqsEndpoint: string };
  const cloud = {
    ...endpoints,
    queueUrl: (name: string) => `${endpoints.sqsEndpoint}/000000000000/${name}`,
  } as Cloud;
  const kill = async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { cloud, kill };
}

it("loses no acknowledged object, message or announcement when killed in the middle of work", async () => {
  const dataDir = join(folder, "killed");
  const { cloud, kill } = await startInChild(dataDir);
  const [s3, sqs] = [s3Client(cloud), sqsClient(cloud)];
  const acknowledged: string[] = [];
  const work = Array.from({ length: 200 }, async (_, index) => {
    const Key = `uploads/${index}`;
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: `body ${index}` }));
    acknowledged.push(Key);
    await sqs.send(new SendMessageCommand({ QueueUrl: cloud.queueUrl("tailor"), MessageBody: Key }));
    if (acknowledged.length === 60) await kill();
  });
  await Promise.allSettled(work);
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);

  const again = await startCloudUnderTest({ dataDir });
  const { Versions = [] } = await s3Client(again).send(new ListObjectVersionsCommand({ Bucket }));
  const kept = Versions.map(({ Key }) => Key!);
  for (const Key of acknowledged) {
    expect(kept).toContain(Key);
    const { Body } = await s3Client(again).send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body!.transformToString()).toBe(`body ${Key.split("/")[1]}`);
  }
  expect((await announced(again)).sort()).toEqual(kept.sort());
  const files = (await readdir(join(dataDir, "objects"), { recursive: true, withFileTypes: true })).filter(
    (each) => each.isFile(),
  );
  expect(files).toHaveLength(kept.length);
  await again.stop();
});

async function announced(cloud: Cloud): Promise<string[]> {
  const QueueUrl = cloud.queueUrl("ingest");
  const keys: string[] = [];
  for (;;) {
    const { Messages = [] } = await sqsClient(cloud).send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return keys;
    for (const { Body } of Messages) {
      const event = JSON.parse(Body!);
      if (event.Event !== "s3:TestEvent") keys.push(event.Records[0].s3.object.key);
    }
  }
}

it("remembers across a kill what was in flight and how often, and releases it when told that nobody has it", async () => {
  const dataDir = join(folder, "in-flight");
  const first = await startInChild(dataDir);
  const QueueUrl = first.cloud.queueUrl("tailor");
  await sqsClient(first.cloud).send(new SendMessageCommand({ QueueUrl, MessageBody: "held" }));
  await sqsClient(first.cloud).send(new ReceiveMessageCommand({ QueueUrl }));
  await first.kill();

  const second = await startCloudUnderTest({ dataDir });
  const receive = async () =>
    (
      await sqsClient(second).send(
        new ReceiveMessageCommand({
          QueueUrl: second.queueUrl("tailor"),
          MessageSystemAttributeNames: ["All"],
        }),
      )
    ).Messages;
  expect(await receive()).toBeUndefined();
  second.releaseInFlight();
  expect(await receive()).toMatchObject([{ Body: "held", Attributes: { ApproximateReceiveCount: "2" } }]);
  await second.stop();
});

it("sends the test event once, not at every start", async () => {
  const dataDir = join(folder, "configured");
  await (await startCloudUnderTest({ dataDir })).stop();
  const cloud = await startCloudUnderTest({ dataDir });
  const { Attributes } = await sqsClient(cloud).send(
    new GetQueueAttributesCommand({ QueueUrl: cloud.queueUrl("ingest"), AttributeNames: ["All"] }),
  );
  expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: "1" });
  await cloud.stop();
});

it("says in one sentence that its folder is broken or its port taken", async () => {
  await mkdir(join(folder, "broken"));
  await writeFile(join(folder, "broken", "cloud.sqlite"), "this is no database ".repeat(100));
  await expect(startCloudUnderTest({ dataDir: join(folder, "broken") })).rejects.toThrow(
    /can't be used \(file is not a database\): .*TAILORBIRD_DATA\.$/,
  );
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  await expect(startCloudUnderTest({ s3Port: port })).rejects.toThrow(
    new RegExp(`127.0.0.1:${port} \\(the port is taken\\)`),
  );
  other.close();
});
