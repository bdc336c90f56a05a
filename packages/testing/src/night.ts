/** A night of the overnight lane: messages are taken from the real queue and worked on until nothing is left to do. */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import { sqsMessageQueue } from "@tailorbird/adapters/messages/queue-sqs";
import { openAiBatches } from "@tailorbird/adapters/models/model-batches-openai";
import { openAiModel } from "@tailorbird/adapters/models/model-openai";
import type { Actor } from "@tailorbird/contracts/actor";
import { type TailorMessage, tailorMessage } from "@tailorbird/contracts/queues";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { overnightRun } from "@tailorbird/core/models/model.sql";
import { ModelAccess } from "@tailorbird/core/models/model-access";
import type { Database } from "@tailorbird/core/shared/database";
import type { MessageQueue, ObjectStore } from "@tailorbird/core/shared/ports";
import { systemClock } from "@tailorbird/core/shared/ports";
import { OvernightCollector } from "@tailorbird/core/tailorings/overnight-collector";
import { OvernightSubmitter } from "@tailorbird/core/tailorings/overnight-submitter";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { TailoringGuard } from "@tailorbird/core/tailorings/tailoring-guard";
import { TailoringSender } from "@tailorbird/core/tailorings/tailoring-sender";
import { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import type { EventPublisher } from "@tailorbird/core/webhooks/webhook-publisher";
import type { LanguageModel } from "@tailorbird/tailor/model";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";
import { sql } from "drizzle-orm";
import { testCredentials, testRegion } from "./cloud.ts";
import type { ModelServer } from "./model-server.ts";
import { Life, mortalDatabase } from "./mortal.ts";
import type { CloudStack } from "./stack.ts";

export const nightPrices = { inputPerMTok: 1, cachedPerMTok: 0.1, outputPerMTok: 5 };
const wide = { callMicros: 1e6, tailoringMicros: 1e6, dayMicros: 1e7, monthMicros: 1e7 };

export interface Night {
  readonly stack: CloudStack;
  readonly server: ModelServer;
  readonly objects: ObjectStore;
  readonly events: EventPublisher;
  readonly limits?: Partial<typeof wide>;
  /** The model that reads what `test-model` wrote; nobody unless it is named. */
  readonly verifier?: string;
  /** That the provider has a lane for batches; it has. */
  readonly hasLane?: boolean;
  /** That the reader may prove words; it may, unless this says no. */
  readonly mayProve?: boolean;
  /** Of one call to a model. */
  readonly timeoutMs?: number;
}

/** Everything that works on the queue, for one life. Delays are checked, and pass at once. */
export function workersOf(
  {
    stack,
    server,
    objects,
    events,
    limits,
    verifier,
    mayProve = true,
    hasLane = true,
    timeoutMs = 5_000,
  }: Night,
  life = new Life(Number.POSITIVE_INFINITY),
) {
  const { cloud } = stack;
  const database = mortalDatabase(stack.database, life);
  const sqs = sqsMessageQueue<TailorMessage>({
    queueUrl: cloud.queueUrl("tailor"),
    region: testRegion,
    endpoint: cloud.sqsEndpoint,
  });
  const queue: MessageQueue<TailorMessage> = life.wrap({
    async send(messages, { delaySeconds = 0 } = {}) {
      if (delaySeconds > 900) throw new Error("SQS delays a message by 15 minutes at most.");
      await sqs.send(messages);
    },
  });
  const accessTo = (model: string) => {
    const options = { apiKey: "test", baseUrl: server.url, model, timeoutMs, prices: nightPrices };
    return new ModelAccess({
      database,
      model: life.wrap(openAiModel(options)),
      batches: hasLane ? life.wrap(openAiBatches(options)) : undefined,
      prices: nightPrices,
      limits: { ...wide, ...limits },
      clock: systemClock,
    });
  };
  const models = accessTo("test-model");
  const readers = verifier === models.id ? models : verifier && accessTo(verifier);
  const parts = {
    ...{ database, queue, models, readers: readers || undefined, mayProve, clock: systemClock },
    rewriterOver: (model: LanguageModel | undefined) => (model ? modelRewriter(model) : rulesRewriter()),
    renderer: new ExportRenderer({
      database,
      objects: life.wrap(objects),
      writer: life.wrap(documentWriter()),
    }),
    events,
    ...{ leaseSeconds: 60, guardDelaySeconds: 90, tailoringsPerDay: 500 },
  };
  return {
    sender: new TailoringSender(parts),
    worker: new TailoringWorker(parts),
    guard: new TailoringGuard(parts),
    submitter: new OvernightSubmitter(parts),
    collector: new OvernightCollector(parts),
  };
}

export type Workers = ReturnType<typeof workersOf>;

/** As `functions/queue/tailor-resume.ts` does. */
export function handle(workers: Workers, message: TailorMessage, last = false): Promise<void> {
  const { kind, accountId, tailoringIds, batchId } = message;
  const delivery = { last, signal: new AbortController().signal };
  if (kind === "guard") return workers.guard.look(message);
  if (kind === "collect") return workers.collector.collect(message);
  if (kind === "submit") return workers.submitter.submit(accountId, batchId!, delivery);
  return workers.worker.workAll(accountId, tailoringIds, delivery);
}

/**
 * Works until the queue is empty. A message whose worker dies comes back, to a worker of a new life, when the dead one's
 * leases have run out; a "submit" does not where `isSubmitLost`, as when it has used up its deliveries. Once a run is looked at,
 * `atLook` says how the provider ends it; `afterSubmit` is called when one has been handed over, `afterDeath` once.
 */
export async function workThrough(
  night: Night,
  person: Actor,
  {
    life,
    atLook,
    afterSubmit,
    afterDeath,
    isSubmitLost = false,
  }: {
    life?: Life;
    atLook?: (look: number) => Promise<void>;
    afterSubmit?: () => Promise<void>;
    afterDeath?: () => Promise<void>;
    isSubmitLost?: boolean;
  } = {},
): Promise<void> {
  const { cloud } = night.stack;
  const client = new SQSClient({
    endpoint: cloud.sqsEndpoint,
    region: testRegion,
    credentials: testCredentials,
  });
  const QueueUrl = cloud.queueUrl("tailor");
  let workers = workersOf(night, life);
  let [looks, steps, hasDied] = [0, 0, false];
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1 }),
    );
    const [message] = Messages;
    if (!message) break;
    steps += 1;
    if (steps > 500) throw new Error("The night does not end.");
    const { ReceiptHandle } = message;
    const read = tailorMessage.parse(JSON.parse(message.Body!));
    try {
      await handle(workers, read);
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    } catch {
      if (isSubmitLost && read.kind === "submit")
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      else
        await client.send(
          new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
        );
      await letLeasesRunOut(night.stack.database, person);
    }
    if (life?.isOver && !hasDied) {
      hasDied = true;
      workers = workersOf(night);
      await afterDeath?.();
    }
    if (read.kind === "submit") await afterSubmit?.();
    if (read.kind === "collect") await atLook?.(looks++);
  }
  client.destroy();
}

/** What the passing of a minute does. */
async function letLeasesRunOut(database: Database, { accountId }: Actor): Promise<void> {
  const leaseUntil = sql`now() - interval '1 second'` as never;
  const queries = database.as(accountId);
  await queries.update(tailoring).set({ leaseUntil }).where(sql`lease_until is not null`);
  await queries.update(overnightRun).set({ leaseUntil }).where(sql`lease_until is not null`);
}
