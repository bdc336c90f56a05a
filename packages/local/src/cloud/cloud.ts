import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Credentials } from "../aws/signing-key.ts";
import { closeServer, listen } from "../listen.ts";
import { Outbox } from "../mail/outbox.ts";
import { createMailServer } from "../mail/server.ts";
import { BlobFiles } from "../s3/blob-files.ts";
import type { BucketSettings } from "../s3/bucket.ts";
import { MultipartStore } from "../s3/multipart-store.ts";
import { announceCreated, configureNotifications } from "../s3/notifications.ts";
import { ObjectStore } from "../s3/object-store.ts";
import { createS3Server } from "../s3/server.ts";
import { ScheduleStore } from "../scheduler/schedule-store.ts";
import { createSchedulerServer } from "../scheduler/server.ts";
import { MessageStore, type QueueSettings } from "../sqs/message-store.ts";
import { createSqsServer } from "../sqs/server.ts";
import { StackError } from "../stack-error.ts";
import { openCloudDatabase } from "./database.ts";
import { mailDomain } from "./mail-domain.ts";

export interface CloudOptions {
  /** Where objects and messages are kept; without it they live until `stop`. */
  dataDir?: string;
  /** What S3 listens on; 127.0.0.1. Its address is always `http://127.0.0.1:PORT`. */
  s3Host?: string;
  /** Each chosen free when not given. */
  s3Port?: number;
  sqsPort?: number;
  schedulerPort?: number;
  mailPort?: number;
  /** Where mail is put; a folder of the cloud's own without it. */
  outboxDir?: string;
  credentials: Credentials;
  region: string;
  buckets: BucketSettings[];
  queues: QueueSettings[];
  /** `false` for tests: a power cut may lose what was stored last, a kill does not. */
  fsync?: boolean;
  log?: (line: string) => void;
}

export interface Cloud {
  /** `http://127.0.0.1:PORT`, addressed by path. */
  s3Endpoint: string;
  sqsEndpoint: string;
  schedulerEndpoint: string;
  mailEndpoint: string;
  /** The mail that was sent. */
  outbox: Outbox;
  queueUrl(name: string): string;
  /** Makes messages in flight visible again: call it when whoever had received them is known to be dead. */
  releaseInFlight(queueName?: string): void;
  stop(): Promise<void>;
}

const accountId = "000000000000";

/**
 * Starts S3, SQS, EventBridge Scheduler and SES on 127.0.0.1, spoken to by the real AWS SDKs. Signatures, form policies and checksums
 * are enforced; whatever is not supported answers 501. Everything is on disk before it is acknowledged.
 * @throws StackError when a port is taken or the data folder can't be used.
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { credentials, region, fsync = true, log = () => {} } = options;
  const queues = new Map(options.queues.map((queue) => [queue.name, queue]));
  const buckets = new Map(options.buckets.map((bucket) => [bucket.name, bucket]));
  checkReferences(options, queues);

  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "tailorbird-cloud-"));
  const database = openCloudDatabase(dataDir, { fsync });
  const messages = new MessageStore(database);
  const files = new BlobFiles(dataDir, { fsync });
  const objects = new ObjectStore(database, files, (version, event) => {
    announceCreated(messages, buckets.get(version.bucket)!, region, version, event);
  });
  const uploads = new MultipartStore(database, files, objects);
  configureNotifications(database, messages, options.buckets);
  const timers = new ScheduleStore(database, messages);
  const outbox = new Outbox(options.outboxDir ?? join(dataDir, "outbox"));

  const stopping = new AbortController();
  const servers: Server[] = [];
  let sqsEndpoint = "";
  const queueUrl = (name: string) => `${sqsEndpoint}/${accountId}/${name}`;
  try {
    const s3 = createS3Server(
      { credentials, region, service: "s3" },
      { objects, uploads, buckets, region },
      log,
    );
    servers.push(s3);
    const s3Endpoint = `http://127.0.0.1:${await listen(s3, options.s3Port ?? 0, options.s3Host)}`;
    const context = { store: messages, queues, region, accountId, queueUrl };
    const sqs = createSqsServer({ credentials, region, service: "sqs" }, context, stopping.signal, log);
    servers.push(sqs);
    sqsEndpoint = `http://127.0.0.1:${await listen(sqs, options.sqsPort ?? 0)}`;
    const scheduling = { store: timers, region, accountId, hasQueue: (name: string) => queues.has(name) };
    const scheduler = createSchedulerServer({ credentials, region, service: "scheduler" }, scheduling, log);
    servers.push(scheduler);
    const mailing = { outbox, domain: mailDomain };
    const mail = createMailServer({ credentials, region, service: "ses" }, mailing, log);
    servers.push(mail);
    const schedulerPort = await listen(scheduler, options.schedulerPort ?? 0);
    const mailPort = await listen(mail, options.mailPort ?? 0);
    return {
      s3Endpoint,
      sqsEndpoint,
      schedulerEndpoint: `http://127.0.0.1:${schedulerPort}`,
      mailEndpoint: `http://127.0.0.1:${mailPort}`,
      outbox,
      queueUrl,
      releaseInFlight: (name) => messages.releaseInFlight(name),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop(): Promise<void> {
    stopping.abort();
    timers.stop();
    await Promise.all(servers.map((server) => closeServer(server)));
    if (database.isOpen) database.close();
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

function checkReferences({ buckets, queues }: CloudOptions, known: ReadonlyMap<string, QueueSettings>): void {
  const named = [
    ...buckets.flatMap(({ notifications }) => notifications.map(({ queueName }) => queueName)),
    ...queues.flatMap(({ deadLetterQueueName }) => deadLetterQueueName ?? []),
  ];
  const missing = named.find((name) => !known.has(name));
  if (missing !== undefined)
    throw new StackError(`The queue ${missing} is named by another part of the stack but not declared.`);
}
