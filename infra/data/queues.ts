import {
  deadLetterName,
  type QueueDefinition,
  type QueueName,
  queues,
  visibilityTimeoutSeconds,
} from "@tailorbird/contracts/queues";
import { CfnOutput, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption, RedrivePermission } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { nameOf, type Stage } from "../stage.ts";
import { pascalCase, queueNames, queueOutputs } from "./outputs.ts";

export interface QueuePair {
  readonly definition: QueueDefinition;
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

/** Every queue of the contracts, with the queue that takes what it gives up on. */
export function createQueues(scope: Construct, stage: Stage, key: IKey): Record<QueueName, QueuePair> {
  const pairs = queueNames.map((name) => [name, createPair(scope, stage, key, name)] as const);
  return Object.fromEntries(pairs) as Record<QueueName, QueuePair>;
}

function createPair(scope: Construct, stage: Stage, key: IKey, name: QueueName): QueuePair {
  const definition: QueueDefinition = queues[name];
  const id = pascalCase(name);
  const shared = {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    // One call to KMS per hour and user of the queue, not one per message.
    dataKeyReuse: Duration.hours(1),
    enforceSSL: true,
    removalPolicy: stage.isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  };
  const queueName = nameOf(stage, definition.name);
  // By name: two queues that named each other by reference could not be made.
  const sourceArn = Stack.of(scope).formatArn({ service: "sqs", resource: queueName });
  const deadLetters = new Queue(scope, `${id}DeadLetters`, {
    ...shared,
    queueName: nameOf(stage, deadLetterName(definition)),
    retentionPeriod: Duration.days(14),
    redriveAllowPolicy: {
      redrivePermission: RedrivePermission.BY_QUEUE,
      sourceQueues: [Queue.fromQueueArn(scope, `${id}Source`, sourceArn)],
    },
  });
  const queue = new Queue(scope, `${id}Queue`, {
    ...shared,
    queueName,
    visibilityTimeout: Duration.seconds(visibilityTimeoutSeconds(definition)),
    // Work that nobody could start for four days is no longer waited for.
    retentionPeriod: Duration.days(4),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: definition.maxReceiveCount },
  });
  const named = queueOutputs(name);
  new CfnOutput(scope, named.arn, { value: queue.queueArn });
  new CfnOutput(scope, named.url, { value: queue.queueUrl });
  new CfnOutput(scope, named.visibility, { value: String(visibilityTimeoutSeconds(definition)) });
  return { definition, queue, deadLetters };
}
