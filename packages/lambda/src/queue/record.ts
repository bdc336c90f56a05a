import type { QueueDefinition } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import type { SQSRecord } from "aws-lambda";
import type * as z from "zod/mini";
import { describeError } from "../describe-error.ts";
import { logger } from "../logger.ts";
import { retryDelaySeconds } from "./back-off.ts";
import { beforeDeadline } from "./deadline.ts";
import type { Delivery } from "./delivery.ts";
import type { Hold } from "./hold.ts";
import { readMessage, UnreadableMessageError } from "./read-message.ts";

/** `retry`: the worker asked to be called again. `failed`: something broke. Both are delivered again. */
export type Outcome = "done" | "retry" | "failed";

export interface Work<M, Service> {
  readonly definition: QueueDefinition;
  readonly schema: z.ZodMiniType<M>;
  readonly services: () => Promise<Service>;
  readonly handle: (service: Service, message: M, delivery: Delivery) => Promise<void>;
  readonly hold: Hold;
  readonly signal: AbortSignal;
}

/** Works on one record, whatever happens: it never throws. */
export async function workOn<M, Service>(record: SQSRecord, work: Work<M, Service>): Promise<Outcome> {
  const startedAt = performance.now();
  const delivery = deliveryOf(record, work);
  const line: Record<string, unknown> = {
    queue: work.definition.name,
    messageId: delivery.messageId,
    receiveCount: delivery.receiveCount,
  };
  try {
    const message = readMessage(work.schema, record.body);
    line.accountId = (message as { accountId?: unknown } | null)?.accountId;
    await beforeDeadline(
      work.signal,
      work.services().then((service) => work.handle(service, message, delivery)),
    );
    logger.info("message done", { ...line, durationMs: Math.round(performance.now() - startedAt) });
    return "done";
  } catch (error) {
    return await giveBack(error, record, work, line);
  }
}

async function giveBack<M, Service>(
  error: unknown,
  record: SQSRecord,
  work: Work<M, Service>,
  line: Record<string, unknown>,
): Promise<Outcome> {
  const asked = error instanceof RetryLater;
  // No wait makes an unreadable message readable: it goes to the dead-letter queue as fast as it can.
  const unreadable = error instanceof UnreadableMessageError;
  const delaySeconds = unreadable ? 0 : retryDelaySeconds(error, receiveCountOf(record));
  const entry = { ...line, delaySeconds, error: describeError(error) };
  if (asked) logger.info("message put back", entry);
  else logger.error("message failed", entry);
  await work.hold.letGo(record.receiptHandle, delaySeconds);
  return asked ? "retry" : "failed";
}

function deliveryOf<M, Service>(record: SQSRecord, work: Work<M, Service>): Delivery {
  const receiveCount = receiveCountOf(record);
  return {
    messageId: record.messageId,
    receiveCount,
    lastDelivery: receiveCount >= work.definition.maxReceiveCount - 1,
    signal: work.signal,
  };
}

function receiveCountOf(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount) || 1;
}
