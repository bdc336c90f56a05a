/** Where bundles run as in Lambda: a database, S3, SQS and an issuer of their own, and AWS's runtime client. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { functions } from "@tailorbird/contracts/functions";
import { queues } from "@tailorbird/contracts/queues";
import { startIdentity } from "../../../packages/local/src/identity/identity.ts";
import { startPostgres } from "../../../packages/local/src/postgres/postgres.ts";
import { prepareDatabase } from "../../../packages/local/src/supervisor/database.ts";
import { startTestCloud } from "../../../packages/testing/src/cloud.ts";
import { carry } from "../../carry.ts";
import { bundleAsSst } from "./bundle.ts";
import { type RunningFunction, startFunction } from "./runtime-api.ts";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
const clientId = "check";

/** @param client the folder of `aws-lambda-ric`. */
export async function openLab(client: string) {
  const entry = join(resolve(client), "index.mjs");
  const folder = await mkdtemp(join(tmpdir(), "tailorbird-lambda-"));
  const started: RunningFunction[] = [];
  const { migrate } = await import("../../../migrations/migrate.ts");
  const postgres = await startPostgres({ dataDir: join(folder, "postgres") });
  const urls = await prepareDatabase(postgres.superuserUrl);
  await migrate(urls);
  const cloud = await startTestCloud({
    buckets: [
      {
        name: "files",
        versioned: true,
        corsOrigins: [],
        notifications: [{ prefix: "accounts/", suffix: "/original", queueName: "ingest" }],
      },
    ],
    queues: Object.values(queues).map(({ name, timeoutSeconds }) => ({
      name,
      visibilityTimeoutSeconds: 6 * timeoutSeconds,
    })),
  });
  const identity = await startIdentity({ clientId });
  await carry();

  return {
    cloud,
    identity,
    /** @param more of its environment. */
    async start(id: string, more: Record<string, string> = {}): Promise<RunningFunction> {
      const bundle = await bundleAsSst(root, id, folder);
      const { memoryMb } = functions.find((each) => each.id === id) as { memoryMb: number };
      const environment = {
        ...cloud.environment,
        STAGE: "check",
        LOG_LEVEL: "ERROR",
        DATABASE_URL: urls.appUrl,
        TOKEN_ISSUER: identity.issuer,
        TOKEN_JWKS_URI: identity.jwksUri,
        TOKEN_CLIENT_ID: clientId,
        ...more,
      };
      const running = await startFunction({ client: entry, folder: bundle, id, memoryMb, environment });
      started.push(running);
      return running;
    },
    async close(): Promise<void> {
      for (const each of started) each.stop();
      await Promise.all([postgres.stop(), cloud.stop(), identity.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Lab = Awaited<ReturnType<typeof openLab>>;

/** Messages as Lambda hands them over. */
export const sqsEvent = (messages: readonly unknown[]) => ({
  Records: messages.map((message, index) => ({
    messageId: String(index),
    receiptHandle: String(index),
    body: JSON.stringify(message),
    attributes: { ApproximateReceiveCount: "1" },
    messageAttributes: {},
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:queue",
    awsRegion: "us-east-1",
  })),
});

export interface HttpAnswer {
  statusCode: number;
  body: string;
}

/** Who the authorizer says that the bearer is, as the other functions are told. */
export async function signIn({ identity }: Lab, authorizer: RunningFunction, email: string) {
  const token = await identity.issueAccessToken({ email });
  const request = {
    version: "2.0",
    type: "REQUEST",
    routeKey: "GET /v1/me",
    headers: { authorization: `Bearer ${token}` },
    requestContext: {},
  };
  const { context } = await authorizer.invoke<{
    context: { accountId: string; kind: "person"; scopes: string };
  }>(request);
  return { request, actor: { ...context, scopes: context.scopes.split(" ") } as never };
}
