/** What the tests of S3 and SQS share: a cloud of their own and the real SDKs, set up as the application does. */
import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { type Cloud, type CloudOptions, startCloud } from "./cloud.ts";

export const credentials = { accessKeyId: "AKIALOCAL", secretAccessKey: "not-a-real-secret" };
export const region = "us-east-1";

export function startCloudUnderTest(overrides: Partial<CloudOptions> = {}): Promise<Cloud> {
  return startCloud({
    credentials,
    region,
    fsync: false,
    buckets: [
      {
        name: "docs",
        notifications: [{ prefix: "uploads/", queueName: "ingest" }],
        corsOrigins: ["http://127.0.0.1:3000"],
        versioned: true,
      },
      { name: "other", notifications: [], corsOrigins: [], versioned: true },
    ],
    queues: [
      {
        name: "ingest",
        visibilityTimeoutSeconds: 30,
        maxReceiveCount: 3,
        deadLetterQueueName: "ingest-dead",
      },
      { name: "ingest-dead", visibilityTimeoutSeconds: 30 },
      {
        name: "tailor",
        visibilityTimeoutSeconds: 30,
        maxReceiveCount: 2,
        deadLetterQueueName: "tailor-dead",
      },
      { name: "tailor-dead", visibilityTimeoutSeconds: 30 },
    ],
    ...overrides,
  });
}

export function s3Client(
  cloud: Cloud,
  overrides: Partial<typeof credentials> = {},
  more: Partial<S3ClientConfig> = {},
): S3Client {
  return new S3Client({
    endpoint: cloud.s3Endpoint,
    region,
    forcePathStyle: true,
    credentials: { ...credentials, ...overrides },
    maxAttempts: 1,
    ...more,
  });
}

export function sqsClient(cloud: Cloud, overrides: Partial<typeof credentials> = {}): SQSClient {
  return new SQSClient({
    endpoint: cloud.sqsEndpoint,
    region,
    credentials: { ...credentials, ...overrides },
    maxAttempts: 1,
  });
}
