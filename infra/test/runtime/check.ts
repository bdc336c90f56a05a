/**
 * `pnpm check:lambda`: runs bundles, made as SST makes them, under AWS's own runtime client: a resume is created,
 * uploaded, read, ordered as PDF, set by Typst and downloaded, with the authorizer and a schedule beside it.
 */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { queues } from "@tailorbird/contracts/queues";
import { createResume, exportResume } from "@tailorbird/contracts/resumes";
import { startIdentity } from "../../../packages/local/src/identity/identity.ts";
import { startPostgres } from "../../../packages/local/src/postgres/postgres.ts";
import { prepareDatabase } from "../../../packages/local/src/supervisor/database.ts";
import { startTestCloud } from "../../../packages/testing/src/cloud.ts";
import { httpEvent } from "../../../packages/testing/src/events.ts";
import { takeMessages } from "../../../packages/testing/src/messages.ts";
import { sendForm } from "../../../packages/testing/src/upload.ts";
import { carry } from "../../carry.ts";
import { bundleAsSst } from "./bundle.ts";
import { type RunningFunction, startFunction } from "./runtime-api.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const client = resolve(process.argv[2] ?? "", "index.mjs");
const folder = await mkdtemp(join(tmpdir(), "tailorbird-lambda-"));
const started: RunningFunction[] = [];
const clientId = "check";
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

async function start(id: string): Promise<RunningFunction> {
  const bundle = await bundleAsSst(root, id, folder);
  const began = performance.now();
  const running = await startFunction(client, bundle, id.replaceAll("/", "-"), {
    ...cloud.environment,
    STAGE: "check",
    LOG_LEVEL: "ERROR",
    DATABASE_URL: urls.appUrl,
    TOKEN_ISSUER: identity.issuer,
    TOKEN_JWKS_URI: identity.jwksUri,
    TOKEN_CLIENT_ID: clientId,
  });
  started.push(running);
  return {
    ...running,
    async invoke<Answer>(event: unknown) {
      const answer = await running.invoke<Answer>(event);
      console.log(`${id}: answered ${Math.round(performance.now() - began)} ms after its process began`);
      return answer;
    },
  };
}

const sqsEvent = (messages: unknown[]) => ({
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

interface HttpAnswer {
  statusCode: number;
  body: string;
}

async function checkAll(): Promise<void> {
  const token = await identity.issueAccessToken({ email: "lambda@example.com" });
  const authorizer = await start("auth/authorize");
  const request = {
    version: "2.0",
    type: "REQUEST",
    routeKey: "GET /v1/me",
    headers: {},
    requestContext: {},
  };
  const refused = await authorizer.invoke({ ...request, headers: { authorization: "Bearer x.y.z" } });
  assert.deepEqual(refused, { isAuthorized: false });
  const admitted = await authorizer.invoke<{
    context: { accountId: string; kind: "person"; scopes: string };
  }>({
    ...request,
    headers: { authorization: `Bearer ${token}` },
  });
  const actor = { ...admitted.context, scopes: admitted.context.scopes.split(" ") } as never;

  const bytes = await readFile(join(root, "packages/documents/samples/resume.pdf"));
  const create = await start("http/resumes/create");
  const created = await create.invoke<HttpAnswer>(
    httpEvent(createResume, {
      as: actor,
      body: { fileName: "resume.pdf", contentType: "application/pdf", byteSize: bytes.byteLength },
    }),
  );
  assert.equal(created.statusCode, 201, created.body);
  const { id, upload } = JSON.parse(created.body);
  await sendForm(upload, bytes);

  const ingest = await start("queue/ingest-resume");
  const announced = (await takeMessages(cloud, "ingest")).filter((each) => JSON.stringify(each).includes(id));
  assert.equal(announced.length, 1);
  assert.deepEqual(await ingest.invoke(sqsEvent(announced)), { batchItemFailures: [] });

  const order = await start("http/resumes/export");
  const pdf = httpEvent(exportResume, { as: actor, params: { id }, query: { format: "pdf" } });
  assert.equal((await order.invoke<HttpAnswer>(pdf)).statusCode, 202);
  const render = await start("queue/render-export");
  assert.deepEqual(await render.invoke(sqsEvent(await takeMessages(cloud, "render"))), {
    batchItemFailures: [],
  });
  const ready = await order.invoke<HttpAnswer>(pdf);
  assert.equal(ready.statusCode, 200, ready.body);
  const file = new Uint8Array(await (await fetch(JSON.parse(ready.body).url)).arrayBuffer());
  assert.equal(new TextDecoder().decode(file.slice(0, 5)), "%PDF-");

  const cron = await start("cron/expire-uploads");
  assert.equal(await cron.invoke({}), null);
}

try {
  await carry();
  await checkAll();
  console.log("Six bundles ran under AWS's runtime client, from a form to a PDF.");
} finally {
  for (const each of started) each.stop();
  await Promise.all([postgres.stop(), cloud.stop(), identity.stop()]);
  await rm(folder, { recursive: true, force: true });
}
process.exit();
