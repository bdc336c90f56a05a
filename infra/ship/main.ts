/** `pnpm ship --stage NAME [--plan]` and `pnpm unship --stage NAME [--plan]`. */
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unsetSettings } from "../settings.ts";
import { readStage } from "../stage.ts";
import { runIn } from "./command.ts";
import { shipSteps } from "./ship.ts";
import { carryOutAll } from "./step.ts";
import { unshipSteps } from "./unship.ts";

const run = runIn(fileURLToPath(new URL("../..", import.meta.url)));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stage: { type: "string" }, plan: { type: "boolean", default: false } },
  });
  const [verb] = positionals;
  if ((verb !== "ship" && verb !== "unship") || values.stage === undefined) {
    throw new Error(
      "Say which stage: pnpm ship --stage NAME, or pnpm unship --stage NAME. --plan shows what it would do.",
    );
  }
  const stage = readStage(values.stage);
  const steps =
    verb === "unship"
      ? unshipSteps(stage, run)
      : shipSteps(stage, {
          run,
          fetch: (url) => fetch(url, { redirect: "error", signal: AbortSignal.timeout(10_000) }),
          pause: (seconds) => sleep(seconds * 1000),
          unset: unsetSettings(),
          unattended: process.env.CI === "true",
        });
  const heading =
    verb === "ship" ? `To ship ${stage.name}:` : `To remove ${stage.name}, with everything in it:`;
  const done = await carryOutAll(heading, steps, { print: console.log, planOnly: values.plan });
  if (done && !values.plan)
    console.log(`\nDone: ${verb === "ship" ? `https://${stage.host}` : `${stage.name} is gone.`}`);
  process.exitCode = done ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
