/** A small stack for the supervisor's tests, as a program: three functions and a worker, no product code. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { StackPlan } from "./plan.ts";
import { runStack } from "./run.ts";

const sources = join(process.env.TAILORBIRD_DATA ?? ".local", "..", "sources");

const files: Record<string, string> = {
  authorize: "export const handler = async () => ({ isAuthorized: true, context: { who: 'tester' } });",
  health: "export const handler = async () => ({ statusCode: 200, body: 'ok' });",
  environment:
    "export const handler = async (event) => ({ ...process.env, who: event.requestContext.authorizer.lambda.who });",
  // Leaves a file per delivery; a message that says so is never finished.
  work: `import { appendFileSync } from "node:fs";
    export const handler = async ({ Records }) => {
      for (const { body, attributes } of Records) {
        appendFileSync(process.env.MODEL_TEST_FILE, body + " " + attributes.ApproximateReceiveCount + "\\n");
        if (body === "stuck" && attributes.ApproximateReceiveCount === "1") await new Promise(() => setInterval(() => {}, 1_000));
      }
    };`,
};

async function createPlan(): Promise<StackPlan> {
  mkdirSync(sources, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(sources, `${name}.ts`), text);
  return {
    functions: Object.keys(files).map((id) => ({ id, entry: join(sources, `${id}.ts`) })),
    authorizer: "authorize",
    routes: [
      { id: "health", method: "GET", path: "/health", auth: false },
      { id: "environment", method: "GET", path: "/environment", auth: true },
    ],
    subscriptions: [{ id: "work", queueName: "tailor", batchSize: 1, maxConcurrency: 4, timeoutSeconds: 60 }],
    schedules: [],
    buckets: [{ name: "docs", versioned: true, corsOrigins: [], notifications: [] }],
    queues: [{ name: "tailor", visibilityTimeoutSeconds: 600 }],
    healthPath: "/health",
    async migrate({ migrationUrl, appUrl }) {
      const client = new Client({ connectionString: migrationUrl });
      await client.connect();
      const { username, password } = new URL(appUrl);
      const { rows } = await client.query("select from pg_roles where rolname = $1", [username]);
      await client.query(
        `${rows.length === 0 ? "create" : "alter"} role ${username} login password '${password}'`,
      );
      await client.query("create table if not exists notes (text text)");
      await client.query(`grant all on notes to ${username}`);
      await client.end();
    },
  };
}

await runStack(createPlan, async () => {});
