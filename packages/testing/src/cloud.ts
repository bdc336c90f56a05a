import { type Cloud, type CloudOptions, startCloud } from "@tailorbird/local/cloud/cloud";
import { testSealingKeys } from "./sealing-keys.ts";

/** The credentials and region of every test cloud; they open nothing else. */
export const testCredentials = { accessKeyId: "AKIATESTONLY", secretAccessKey: "not-a-real-secret" };
export const testRegion = "us-east-1";

export interface TestCloud extends Cloud {
  /** What a function needs in its environment to use this cloud. */
  environment: Record<string, string>;
}

/**
 * Starts S3 and SQS for one test file, in this process and in a folder of its own that `stop` removes.
 * The first bucket is `S3_BUCKET`; each queue is `QUEUE_URL_<NAME>`.
 */
export async function startTestCloud(options: Pick<CloudOptions, "buckets" | "queues">): Promise<TestCloud> {
  const cloud = await startCloud({
    credentials: testCredentials,
    region: testRegion,
    fsync: false,
    ...options,
  });
  const queueUrls = options.queues.map(({ name }) => [queueVariable(name), cloud.queueUrl(name)]);
  const queueArns = options.queues.map(({ name }) => [
    queueVariable(name).replace("_URL_", "_ARN_"),
    `arn:aws:sqs:${testRegion}:000000000000:${name}`,
  ]);
  return {
    ...cloud,
    environment: {
      AWS_REGION: testRegion,
      AWS_ACCESS_KEY_ID: testCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: testCredentials.secretAccessKey,
      S3_ENDPOINT: cloud.s3Endpoint,
      S3_BUCKET: options.buckets[0]?.name ?? "",
      SQS_ENDPOINT: cloud.sqsEndpoint,
      SCHEDULER_ENDPOINT: cloud.schedulerEndpoint,
      SCHEDULER_GROUP: "default",
      SCHEDULER_ROLE_ARN: "arn:aws:iam::000000000000:role/scheduler",
      SES_ENDPOINT: cloud.mailEndpoint,
      MAIL_FROM: "Tailorbird <reminders@tailorbird.local>",
      PUBLIC_URL: "https://tailorbird.test",
      SEALING_KEYS: testSealingKeys,
      ...Object.fromEntries(queueArns),
      ...Object.fromEntries(queueUrls),
    },
  };
}

/** `tailor-dead` → `QUEUE_URL_TAILOR_DEAD` */
export function queueVariable(name: string): string {
  return `QUEUE_URL_${name.toUpperCase().replaceAll("-", "_")}`;
}
