import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../cloud/database.ts";
import type { MessageStore } from "../sqs/message-store.ts";
import type { BucketSettings } from "./bucket.ts";
import type { CreatedEvent, ObjectVersion } from "./object-store.ts";

/** Sends `s3:TestEvent` to every queue of a notification that is new or changed, as S3 does on configuring it. */
export function configureNotifications(
  database: DatabaseSync,
  messages: MessageStore,
  buckets: BucketSettings[],
): void {
  for (const bucket of buckets) {
    const configuration = JSON.stringify(bucket.notifications);
    inTransaction(database, () => {
      const known = database
        .prepare("select configuration from notifications where bucket = ?")
        .get(bucket.name);
      if (known?.configuration === configuration) return;
      database.prepare("insert or replace into notifications values (?, ?)").run(bucket.name, configuration);
      for (const queue of new Set(bucket.notifications.map(({ queueName }) => queueName))) {
        messages.send(queue, JSON.stringify(testEvent(bucket.name)));
      }
    });
  }
}

function testEvent(bucket: string) {
  return {
    Service: "Amazon S3",
    Event: "s3:TestEvent",
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: requestId(),
    HostId: "tailorbird-local",
  };
}

/** Sends the event to each queue whose prefix and suffix fit. Call it in the transaction that stores the version. */
export function announceCreated(
  messages: MessageStore,
  bucket: BucketSettings,
  region: string,
  version: ObjectVersion,
  event: CreatedEvent,
): void {
  bucket.notifications.forEach(({ prefix = "", suffix = "", queueName }, index) => {
    if (!version.key.startsWith(prefix) || !version.key.endsWith(suffix)) return;
    messages.send(queueName, JSON.stringify(createdEvent(version, event, region, `${queueName}-${index}`)));
  });
}

function createdEvent(
  version: ObjectVersion,
  eventName: CreatedEvent,
  awsRegion: string,
  configurationId: string,
) {
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion,
        eventTime: new Date(version.modifiedAt).toISOString(),
        eventName,
        userIdentity: { principalId: "AWS:AIDALOCAL" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: { "x-amz-request-id": requestId(), "x-amz-id-2": "tailorbird-local" },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId,
          bucket: {
            name: version.bucket,
            ownerIdentity: { principalId: "A0LOCAL" },
            arn: `arn:aws:s3:::${version.bucket}`,
          },
          object: {
            key: encodeKey(version.key),
            size: version.size,
            eTag: version.etag,
            versionId: version.versionId,
            sequencer: version.sequence.toString(16).toUpperCase().padStart(18, "0"),
          },
        },
      },
    ],
  };
}

/** As in a form: a space is a plus, slashes stay. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
}

const requestId = () => randomBytes(8).toString("hex").toUpperCase();
