/** Timers, asked for by the real SDK. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  SchedulerClient,
} from "@aws-sdk/client-scheduler";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Cloud } from "../cloud/cloud.ts";
import { credentials, region, sqsClient, startCloudUnderTest } from "../cloud/test-cloud.ts";

let cloud: Cloud;
let client: SchedulerClient;
let dataDir: string;

const open = async () => {
  cloud = await startCloudUnderTest({ dataDir });
  client = new SchedulerClient({ endpoint: cloud.schedulerEndpoint, region, credentials, maxAttempts: 1 });
};
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "tailorbird-timers-"));
  await open();
});
afterEach(async () => {
  client.destroy();
  await cloud.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Whole seconds, as its expression has them. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString().slice(0, 19);

function create(name: string, at: string, more: object = {}) {
  return client.send(
    new CreateScheduleCommand({
      Name: name,
      GroupName: "default",
      ScheduleExpression: `at(${at})`,
      ScheduleExpressionTimezone: "UTC",
      FlexibleTimeWindow: { Mode: "OFF" },
      ActionAfterCompletion: "DELETE",
      Target: {
        Arn: `arn:aws:sqs:${region}:000000000000:tailor`,
        RoleArn: "arn:aws:iam::000000000000:role/timers",
        Input: JSON.stringify({ name }),
      },
      ...more,
    }),
  );
}

async function received(): Promise<string[]> {
  const sqs = sqsClient(cloud);
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: cloud.queueUrl("tailor"),
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 3,
    }),
  );
  sqs.destroy();
  return Messages.map(({ Body }) => Body!);
}

it("sends its message at its time, once, and is gone", async () => {
  await create("soon", inSeconds(2));
  expect(await received()).toEqual(['{"name":"soon"}']);
  await expect(client.send(new GetScheduleCommand({ Name: "soon" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  expect(await received()).toEqual([]);
});

it("survives a restart, and what came due in between is sent when it is back", async () => {
  await create("later", inSeconds(3_600));
  await create("missed", inSeconds(2));
  await cloud.stop();
  await sleep(2_200);
  await open();
  expect(await received()).toEqual(['{"name":"missed"}']);
  const { ScheduleExpression } = await client.send(new GetScheduleCommand({ Name: "later" }));
  expect(ScheduleExpression).toMatch(/^at\(/);
});

it("is taken back before its time, and only once", async () => {
  await create("off", inSeconds(2));
  await client.send(new DeleteScheduleCommand({ Name: "off" }));
  await expect(client.send(new DeleteScheduleCommand({ Name: "off" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  expect(await received()).toEqual([]);
});

it.each([
  ["a name that is taken", "twice", 60, {}, "ConflictException"],
  ["a time that is over", "past", -1, {}, "ValidationException"],
  ["a name with a space", "a b", 60, {}, "ValidationException"],
  ["what recurs", "x", 60, { ScheduleExpression: "rate(1 minute)" }, "ValidationException"],
  ["no such time", "x", 60, { ScheduleExpression: "at(2026-02-30T10:00:00)" }, "ValidationException"],
  ["what stays when it is done", "x", 60, { ActionAfterCompletion: "NONE" }, "NotImplemented"],
])("refuses %s", async (_, name, seconds, more, code) => {
  await create("twice", inSeconds(60)).catch(() => {});
  await expect(create(name, inSeconds(seconds), more)).rejects.toMatchObject({ name: code });
});

it("lets nobody in without the right key", async () => {
  const wrong = new SchedulerClient({
    endpoint: cloud.schedulerEndpoint,
    region,
    credentials: { ...credentials, secretAccessKey: "wrong" },
    maxAttempts: 1,
  });
  await expect(wrong.send(new GetScheduleCommand({ Name: "x" }))).rejects.toMatchObject({
    name: "SignatureDoesNotMatch",
  });
});
