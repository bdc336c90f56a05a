/** Timers and mail beside an emulator that has neither. */
import { join } from "node:path";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloud, startCloud } from "../cloud/cloud.ts";
import { startPollers } from "../queues/pollers.ts";
import type { StackPlan } from "../supervisor/plan.ts";
import type { ComposeResources } from "./environment.ts";

/** Starts them; what a timer sends is carried over to the emulator's queue of the same name, at least once. */
export async function startTimers(
  { endpoint, region, credentials, queues }: ComposeResources,
  plan: StackPlan,
  dataDir: string,
): Promise<Pick<Cloud, "schedulerEndpoint" | "mailEndpoint" | "outbox" | "stop">> {
  const cloud = await startCloud({
    dataDir: join(dataDir, "timers"),
    outboxDir: join(dataDir, "outbox"),
    credentials,
    region,
    buckets: [],
    queues: plan.queues,
    log: console.error,
  });
  const emulator = new SQSClient({ endpoint, region, credentials });
  const carriers = startPollers({
    endpoint: cloud.sqsEndpoint,
    region,
    credentials,
    subscriptions: Object.entries(queues).map(([queueName, { url }]) => ({
      id: `carry-${queueName}`,
      queueName,
      batchSize: 1,
      maxConcurrency: 1,
      timeoutSeconds: 30,
      invoke: ({ Records }) =>
        Promise.all(
          Records.map(({ body }) =>
            emulator.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body })),
          ),
        ),
    })),
    log: console.error,
  });
  return {
    ...cloud,
    async stop() {
      await carriers.stop();
      await cloud.stop();
    },
  };
}
