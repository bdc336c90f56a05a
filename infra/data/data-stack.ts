import type { App } from "aws-cdk-lib";
import { Aws, DefaultStackSynthesizer, Stack, Tags } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { settings } from "../settings.ts";
import { appName, dataStackName, localStage, type Stage } from "../stage.ts";
import { createAlarmTopic, createQueueAlarms } from "./alarms.ts";
import { bucketNameOf, createBucket } from "./bucket.ts";
import { createKey } from "./key.ts";
import { createQueues } from "./queues.ts";
import { createSignIn } from "./sign-in.ts";
import { createTimers } from "./timers.ts";

/** What outlives any deployment of code: who has signed up, the files, the messages, their key, and who is told when they pile up. */
export function createDataStack(app: App, stage: Stage): Stack {
  const stack = new Stack(app, dataStackName(stage), {
    env: { region: settings.region },
    terminationProtection: stage.isProtected,
    // It brings no files, so any bootstrap will do; emulators have none that it could ask.
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
    description: `Tailorbird's people, files and queues, stage ${stage.name}`,
  });
  const name = bucketNameOf(stage, Aws.ACCOUNT_ID);
  const arn = `arn:${Aws.PARTITION}:s3:::${name}`;
  const key = createKey(stack, stage, arn);
  const queues = createQueues(stack, stage, key);
  createBucket(stack, stage, { name, arn, key, ingest: queues.ingest.queue });
  // No emulator rings timers or signs people in: the local stack brings its own of both.
  if (stage.name !== localStage) {
    createTimers(stack, stage, queues, key);
    createSignIn(stack, stage);
  }
  // In an emulator nobody is told of anything, and no role is held to tags.
  if (stage.name !== localStage) watch(stack, stage, queues, key);
  return stack;
}

function watch(stack: Stack, stage: Stage, queues: ReturnType<typeof createQueues>, key: IKey): void {
  Tags.of(stack).add("app", appName);
  Tags.of(stack).add("stage", stage.name);
  const topic = createAlarmTopic(stack, stage, key);
  for (const pair of Object.values(queues)) createQueueAlarms(stack, stage, pair, topic);
}
