/** The commands of the two halves' own tools. */
import type { Stage } from "../stage.ts";
import { dataStackName } from "../stage.ts";
import type { Command } from "./command.ts";

const bin = "infra/node_modules/.bin";
/** Nothing is reported to SST, and its platform is installed with npm, which is there. */
const sstEnvironment = { SST_TELEMETRY_DISABLED: "1", NO_BUN: "1" };

export function cdk(
  stage: Pick<Stage, "name">,
  verb: "synth" | "deploy" | "destroy",
  ...options: string[]
): Command {
  const app = ["--app", "node infra/data/app.ts", "--output", ".cache/cdk.out", "--no-notices"];
  return {
    program: `${bin}/cdk`,
    args: [verb, dataStackName(stage), "-c", `stage=${stage.name}`, ...app, ...options],
    env: { CDK_DISABLE_CLI_TELEMETRY: "true" },
  };
}

export function sst(stage: Pick<Stage, "name">, ...words: string[]): Command {
  return { program: `${bin}/sst`, args: [...words, "--stage", stage.name], env: sstEnvironment };
}

export function node(file: string, ...args: string[]): Command {
  return { program: process.execPath, args: [file, ...args] };
}
