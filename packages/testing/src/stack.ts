/** Everything that a handler talks to, real and of a test file's own, with the environment set to use it. */
import { deadLetterName, originalKeys, queues, visibilityTimeoutSeconds } from "@tailorbird/contracts/queues";
import type { Database } from "@tailorbird/core/shared/database";
import type { TestCloud } from "./cloud.ts";
import { createMigratedDatabase } from "./database.ts";
import { testSealingKeys } from "./sealing-keys.ts";

export interface Stack {
  /** As the app's role: under row-level security. */
  readonly database: Database;
  /** As the superuser: for looking behind row-level security. */
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

export interface CloudStack extends Stack {
  readonly cloud: TestCloud;
}

export const testBucket = "tailorbird-test";

/** PostgreSQL alone, for handlers that use nothing else. Call it in `beforeAll`, and `stop` in `afterAll`. */
export async function startStack(): Promise<Stack> {
  const migrated = await createMigratedDatabase();
  process.env.DATABASE_URL = migrated.appUrl;
  process.env.SEALING_KEYS = testSealingKeys;
  // Nobody listens there: postings that no test serves can't be reached, instead of being looked for outside.
  process.env.SAMPLE_POSTING_PORT ??= "1";
  return { database: migrated.database, superuserUrl: migrated.superuserUrl, stop: migrated.drop };
}

/** PostgreSQL, S3 and SQS, wired as they are deployed. */
export async function startCloudStack(): Promise<CloudStack> {
  // Loaded here, so that the many files that need no cloud do not load one.
  const { startTestCloud } = await import("./cloud.ts");
  const [stack, cloud] = await Promise.all([
    startStack(),
    startTestCloud({ buckets: [bucket], queues: everyQueue }),
  ]);
  Object.assign(process.env, cloud.environment);
  return {
    ...stack,
    cloud,
    async stop() {
      await Promise.all([stack.stop(), cloud.stop()]);
    },
  };
}

const bucket = {
  name: testBucket,
  versioned: true as const,
  corsOrigins: [],
  notifications: [{ ...originalKeys, queueName: queues.ingest.name }],
};

const everyQueue = Object.values(queues).flatMap((queue) => [
  {
    name: queue.name,
    visibilityTimeoutSeconds: visibilityTimeoutSeconds(queue),
    maxReceiveCount: queue.maxReceiveCount,
    deadLetterQueueName: deadLetterName(queue),
  },
  { name: deadLetterName(queue), visibilityTimeoutSeconds: 30 },
]);
