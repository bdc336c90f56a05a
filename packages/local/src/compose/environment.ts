import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StackError } from "../stack-error.ts";
import { createFunctionEnvironment } from "../supervisor/environment.ts";

/** What `infra/local/create.ts` writes. */
export interface ComposeResources {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  bucket: string;
  /** By the names of the contracts. */
  queues: Record<string, { name: string; url: string }>;
}

/** The databases of compose.yaml, unless others are named. */
const defaults = {
  migrationUrl: "postgres://tailorbird_owner:owner-local@127.0.0.1:5432/tailorbird",
  appUrl: "postgres://tailorbird_app:app-local@127.0.0.1:5432/tailorbird",
};

export function databaseUrls(environment: NodeJS.ProcessEnv) {
  return {
    migrationUrl: environment.MIGRATION_URL || defaults.migrationUrl,
    appUrl: environment.DATABASE_URL || defaults.appUrl,
  };
}

/** @throws StackError when nothing was made yet. */
export function readResources(dataDir: string): ComposeResources {
  const path = join(dataDir, "compose.json");
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ComposeResources;
  } catch {
    throw new StackError(
      `${path} can't be read: run "pnpm start:compose", which makes the bucket and the queues first.`,
    );
  }
}

/** What the functions are told: as in AWS, but for where things are. */
export function environmentOf(
  { endpoint, region, credentials, bucket, queues }: ComposeResources,
  {
    databaseUrl,
    ...local
  }: {
    databaseUrl: string;
    schedulerEndpoint: string;
    mailEndpoint: string;
    publicUrl: string;
    signInEndpoint: string;
    sealingKeys: string;
  },
  tokens: { issuer: string; jwksUri: string; clientId: string },
  passedThrough: Record<string, string>,
): Record<string, string> {
  const addresses = {
    ...local,
    databaseUrl,
    s3Endpoint: endpoint,
    s3Bucket: bucket,
    sqsEndpoint: endpoint,
    region,
    credentials,
    tokens,
  };
  const urls = Object.entries(queues).map(([name, { url }]) => [
    `QUEUE_URL_${name.toUpperCase().replaceAll("-", "_")}`,
    url,
  ]);
  return {
    ...createFunctionEnvironment({ ...addresses, queueNames: Object.keys(queues) }, passedThrough),
    ...Object.fromEntries(urls),
  };
}
