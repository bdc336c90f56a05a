/** The stack of every worker: a batch of messages in, the ones to deliver again out. */
import middy from "@middy/core";
import type { QueueDefinition, QueueName } from "@tailorbird/contracts/queues";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type * as z from "zod/mini";
import { metricsOf } from "./metrics.ts";
import { once } from "./once.ts";
import type { QueueControl } from "./queue/control.ts";
import { deadlineOf } from "./queue/deadline.ts";
import type { Delivery } from "./queue/delivery.ts";
import { holdMessages } from "./queue/hold.ts";
import { workOn } from "./queue/record.ts";
import { sqsControl } from "./queue/sqs-control.ts";

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

export interface QueueOptions {
  readonly control?: QueueControl;
}

/**
 * Makes a Lambda handler of a queue's messages. The records of a batch are worked on at the same time, and
 * none can fail another: the answer names those to deliver again.
 * @param handle done when it resolves. `RetryLater` brings the message back after its delay, any other error
 * with growing delays. A message that cannot be read is failed until the dead-letter queue has it.
 */
export function queue<M, Service>(
  definition: QueueDefinition,
  schema: z.ZodMiniType<M>,
  service: () => Service | Promise<Service>,
  handle: (service: Service, message: M, delivery: Delivery) => Promise<void>,
  { control = sqsControl(definition.name as QueueName) }: QueueOptions = {},
): QueueHandler {
  const services = once(service);
  const publish = metricsOf("queue", { queue: definition.name });

  async function work(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
    const startedAt = performance.now();
    const hold = holdMessages(
      control,
      definition.name,
      event.Records.map((record) => record.receiptHandle),
    );
    const deadline = deadlineOf(context);
    const one = (record: SQSRecord) =>
      workOn(record, { definition, schema, services, handle, hold, signal: deadline.signal });
    const outcomes = await Promise.all(event.Records.map(one));
    deadline.clear();
    await hold.end();
    const failed = event.Records.filter((_, index) => outcomes[index] !== "done");
    publish({
      count: {
        messages: outcomes.length,
        retries: outcomes.filter((outcome) => outcome === "retry").length,
        failures: outcomes.filter((outcome) => outcome === "failed").length,
      },
      milliseconds: { duration: performance.now() - startedAt },
    });
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  }

  return middy<SQSEvent, SQSBatchResponse>(work, { timeoutEarlyInMillis: 0 }) as QueueHandler;
}
