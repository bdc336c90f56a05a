/** First half of `pnpm start:compose`: makes the bucket and the queues, and writes down where they are. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { queueNames, queueOutputs } from "../data/outputs.ts";
import { settings } from "../settings.ts";
import { localStage, readStage } from "../stage.ts";
import { credentials, deployTemplate } from "./deploy-template.ts";

/** LocalStack as compose.yaml publishes it, or any other emulator. */
const endpoint = process.env.AWS_ENDPOINT_URL || "http://127.0.0.1:4566";
const folder = process.env.TAILORBIRD_DATA || ".local";

try {
  const outputs = await deployTemplate(readStage(localStage), endpoint);
  const queues = queueNames.map((name) => {
    // Emulators differ in the host they name; only the path is sure.
    const url = new URL(outputs[queueOutputs(name).url] as string);
    return [name, { name: url.pathname.split("/").at(-1), url: `${endpoint}${url.pathname}` }];
  });
  await mkdir(folder, { recursive: true });
  const made = {
    endpoint,
    region: settings.region,
    credentials,
    bucket: outputs.BucketName,
    queues: Object.fromEntries(queues),
  };
  await writeFile(join(folder, "compose.json"), JSON.stringify(made, null, 2));
  console.log(`The bucket and the queues are at ${endpoint}, made from the template that AWS gets.`);
} catch (error) {
  console.error((error as Error).message);
  console.error(
    `Is an emulator running at ${endpoint}? "docker compose up --wait" starts one; AWS_ENDPOINT_URL names another.`,
  );
  process.exit(1);
}
