/** Renders SST's half with no AWS account: every resource that a deployment would make, as plain data. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { startCli } from "./cli.ts";
import { bundleApp, bundleProgram, platform, root } from "./program.ts";
import type { Rendered } from "./rendered.ts";

export interface RenderOptions {
  stage: string;
  dev?: boolean;
  secrets?: Readonly<Record<string, string>>;
  /** Outputs of CloudFormation's stacks, by the stack's name. */
  stacks: Readonly<Record<string, object>>;
  missingHandlers?: readonly string[];
  /** Of `infra/settings.ts`, those that are otherwise. */
  settings?: Readonly<Record<string, unknown>>;
}

export interface Render {
  app: { name: string; protect: boolean; removal: string; providers: { aws: { region: string } } };
  resources: Rendered[];
  /** What was asked to be bundled. */
  // biome-ignore lint/suspicious/noExplicitAny: SST's own request.
  built: any[];
}

/** Below the platform, so that what is not bundled is found. */
const folder = mkdtempSync(join(platform, "render-"));
const [appFile, programFile] = [join(folder, "app.mjs"), join(folder, "program.mjs")];
let bundled: Promise<unknown> | undefined;
const bundles = () => {
  bundled ??= Promise.all([bundleApp(appFile), bundleProgram(programFile)]);
  return bundled;
};

export function removeRenderFiles(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** @throws Error with what the program said, when it would not have been deployed. */
export async function render(options: RenderOptions): Promise<Render> {
  const { stage, dev = false, secrets = {}, stacks, missingHandlers = [], settings = {} } = options;
  await bundles();
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME };
  const asked = await promisify(execFile)(process.execPath, [appFile], {
    env: { ...environment, RENDER: JSON.stringify({ stage }) },
  });
  const app = JSON.parse(asked.stdout) as Render["app"];
  const cli = await startCli(missingHandlers);
  const paths = { root, work: join(root, ".sst"), platform, home: folder };
  const $cli = { command: dev ? "dev" : "deploy", dev, paths, state: { version: {} } };
  const child = spawn(process.execPath, [programFile], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: {
      ...environment,
      ...Object.fromEntries(Object.entries(secrets).map(([name, value]) => [`SST_SECRET_${name}`, value])),
      RENDER: JSON.stringify({ $app: { ...app, stage }, $cli, $dev: dev, stacks, settings }),
      SST_SERVER: cli.url,
      SST_AWS_REGION: app.providers.aws.region,
    },
  });
  try {
    return { app, resources: await resourcesOf(child), built: cli.built };
  } finally {
    cli.stop();
  }
}

async function resourcesOf(child: ChildProcess): Promise<Rendered[]> {
  const [output, errors, resources, code] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    text(child.stdio[3] as NodeJS.ReadableStream),
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  if (code !== 0 || resources === "") throw new Error(`The program failed (${code}):\n${output}\n${errors}`);
  return JSON.parse(resources) as Rendered[];
}
