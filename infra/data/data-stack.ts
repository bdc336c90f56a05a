import type { App } from "aws-cdk-lib";
import { Aws, Stack, Tags } from "aws-cdk-lib";
import { settings } from "../settings.ts";
import { appName, dataStackName, type Stage } from "../stage.ts";
import { createAlarmTopic, createQueueAlarms } from "./alarms.ts";
import { bucketNameOf, createBucket } from "./bucket.ts";
import { createKey } from "./key.ts";
import { createQueues } from "./queues.ts";

/** What outlives any deployment of code: the files, the messages, their key, and who is told when they pile up. */
export function createDataStack(app: App, stage: Stage): Stack {
  const stack = new Stack(app, dataStackName(stage), {
    env: { region: settings.region },
    terminationProtection: stage.isProtected,
    description: `Tailorbird's files and queues, stage ${stage.name}`,
  });
  Tags.of(stack).add("app", appName);
  Tags.of(stack).add("stage", stage.name);
  const name = bucketNameOf(stage, Aws.ACCOUNT_ID);
  const arn = `arn:${Aws.PARTITION}:s3:::${name}`;
  const key = createKey(stack, stage, arn);
  const queues = createQueues(stack, stage, key);
  createBucket(stack, stage, { name, arn, key, ingest: queues.ingest.queue });
  const topic = createAlarmTopic(stack, stage, key);
  for (const pair of Object.values(queues)) createQueueAlarms(stack, stage, pair, topic);
  return stack;
}
