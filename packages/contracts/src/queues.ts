/**
 * Every queue and what travels on it. Messages carry ids only, and the account they belong to, because a
 * worker sets the account before it may look anything up.
 */
import * as z from "zod/mini";
import { exportFormat, exportPaper, exportTemplate } from "./exports.ts";
import {
  accountExportId,
  accountId,
  batchId,
  deletionId,
  instant,
  jobId,
  reminderId,
  resumeId,
  tailoringId,
  webhookDeliveryId,
  webhookId,
} from "./id.ts";

export interface QueueDefinition {
  readonly name: string;
  /** File below `functions/queue/` that works on it. */
  readonly worker: string;
  /** Seconds the worker may take for one batch. Visibility is six times this. */
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly batchSize: number;
  readonly maximumConcurrency: number;
  /** Deliveries before a message goes to the dead-letter queue. The worker gives up, with a reason, on the last. */
  readonly maxReceiveCount: number;
}

/** Which new objects S3 announces to `ingest`: the files people upload, resumes and attachments, not those rendered for them. */
export const originalKeys = { prefix: "accounts/", suffix: "/original" } as const;

/** The parts of S3's notification that the reader needs; `s3:TestEvent` has no Records. */
export const objectCreated = z.object({
  Records: z.optional(
    z.array(
      z.object({
        eventName: z.string(),
        s3: z.object({
          bucket: z.object({ name: z.string() }),
          object: z.object({
            key: z.string(),
            size: z.optional(z.number()),
            versionId: z.optional(z.string()),
          }),
        }),
      }),
    ),
  ),
  Event: z.optional(z.string()),
});

/**
 * `guard` travels delayed and looks whether its work was sent and is alive; `work` is the work. Overnight, `submit`
 * hands a batch's questions to the provider, and `collect` travels until they are answered.
 */
export const tailorMessage = z.object({
  kind: z.enum(["work", "guard", "submit", "collect"]),
  accountId,
  tailoringIds: z.array(tailoringId),
  /** How often the guard has looked before: it looks less and less often. */
  round: z._default(z.int(), 0),
  /** Of `submit` and `collect`, and of a `guard` of the night: whose tailorings they are. */
  batchId: z.optional(batchId),
  /** Of `collect`: whom to ask, so that the database may sleep until there is an answer. */
  provider: z.optional(z.object({ batchId: z.string(), round: z.int(), until: instant })),
});

/** In one message of `work`: what one invocation of the worker holds with the model at once (docs/decisions/0021). */
export const tailoringsPerMessage = 10;

export const renderMessage = z.object({
  accountId,
  /** What to render: a stored resume version, or a tailoring as decided at a revision. */
  source: z.discriminatedUnion("type", [
    z.object({ type: z.literal("resume_version"), resumeId, version: z.int() }),
    z.object({
      type: z.literal("tailoring"),
      tailoringId,
      kind: z._default(z.enum(["resume", "cover_letter", "outreach"]), "resume"),
    }),
  ]),
  format: exportFormat,
  template: z.optional(exportTemplate),
  paper: z.optional(exportPaper),
});

/**
 * `fire`: a reminder's time has come. `replan`: the preferences are at this revision, which may move reminders.
 * `webhook_disabled`: its owner is told by mail that it was switched off.
 */
export const remindMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fire"), accountId, reminderId, generation: z.int() }),
  z.object({ kind: z.literal("replan"), accountId, revision: z.int() }),
  z.object({ kind: z.literal("webhook_disabled"), accountId, webhookId }),
]);

/** A resume whose pages are pictures of text: its characters are to be recognised. */
export const ocrMessage = z.object({ accountId, resumeId });

/** One delivery to one address, for as many attempts as it takes. */
export const webhookMessage = z.object({ accountId, deliveryId: webhookDeliveryId });

/** A kept posting that is due to be looked at. */
export const checkMessage = z.object({ accountId, jobId });

/**
 * What takes an account long: to put it into a file, to forget that file, to erase the account. `warn`: its owner is told by
 * mail that it is to be erased, and how to undo that.
 */
export const accountMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("export"), accountId, exportId: accountExportId }),
  z.object({ kind: z.literal("expire"), accountId, exportId: accountExportId }),
  z.object({ kind: z.literal("warn"), accountId, deletionId }),
  z.object({ kind: z.literal("erase"), accountId, deletionId }),
]);

const minute = 60;

export const queues = {
  ingest: {
    name: "ingest",
    worker: "ingest-resume",
    timeoutSeconds: minute,
    memoryMb: 2048,
    batchSize: 1,
    maximumConcurrency: 50,
    maxReceiveCount: 4,
  },
  ocr: {
    name: "ocr",
    worker: "recognise-scan",
    // Ten pages of a minute at most, and what is before and after them.
    timeoutSeconds: 11 * minute,
    memoryMb: 2048,
    batchSize: 1,
    maximumConcurrency: 20,
    // Each delivery that meets another at work is one: a duplicate must not end among the dead letters meanwhile.
    maxReceiveCount: 8,
  },
  tailor: {
    name: "tailor",
    worker: "tailor-resume",
    timeoutSeconds: 5 * minute,
    // It waits, nearly all of its time. Ten in flight took 335 MB (infra/cost/measured.ts).
    memoryMb: 480,
    // A message is a batch by itself: a hundred at once leave each other no time for the database.
    batchSize: 1,
    maximumConcurrency: 100,
    maxReceiveCount: 5,
  },
  render: {
    name: "render",
    worker: "render-export",
    timeoutSeconds: minute,
    memoryMb: 1024,
    batchSize: 5,
    maximumConcurrency: 50,
    maxReceiveCount: 4,
  },
  remind: {
    name: "remind",
    worker: "send-reminder",
    timeoutSeconds: minute,
    memoryMb: 512,
    batchSize: 10,
    maximumConcurrency: 10,
    maxReceiveCount: 8,
  },
  webhook: {
    name: "webhook",
    worker: "deliver-webhook",
    timeoutSeconds: minute,
    memoryMb: 512,
    batchSize: 10,
    maximumConcurrency: 20,
    // Each attempt is a delivery, and those that meet another at work are too.
    maxReceiveCount: 30,
  },
  account: {
    name: "account",
    worker: "serve-account",
    timeoutSeconds: 15 * minute,
    memoryMb: 1024,
    batchSize: 1,
    maximumConcurrency: 5,
    maxReceiveCount: 5,
  },
  check: {
    name: "check",
    worker: "check-posting",
    timeoutSeconds: minute,
    memoryMb: 512,
    batchSize: 1,
    maximumConcurrency: 10,
    maxReceiveCount: 4,
  },
} as const satisfies Record<string, QueueDefinition>;

export type QueueName = keyof typeof queues;
/** Those that one-off timers send to. */
export const timedQueues = ["remind", "account"] as const satisfies readonly QueueName[];
export type TimedQueue = (typeof timedQueues)[number];
export type TailorMessage = z.infer<typeof tailorMessage>;
export type OcrMessage = z.infer<typeof ocrMessage>;
export type RenderMessage = z.infer<typeof renderMessage>;
export type RemindMessage = z.infer<typeof remindMessage>;
export type WebhookMessage = z.infer<typeof webhookMessage>;
export type CheckMessage = z.infer<typeof checkMessage>;
export type AccountMessage = z.infer<typeof accountMessage>;
export type ObjectCreated = z.infer<typeof objectCreated>;

/** Seconds a received message stays invisible: SQS and Lambda want six times the worker's timeout. */
export function visibilityTimeoutSeconds(queue: QueueDefinition): number {
  return queue.timeoutSeconds * 6;
}

export function deadLetterName(queue: QueueDefinition): string {
  return `${queue.name}-dead`;
}
