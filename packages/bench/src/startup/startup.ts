/** Size and start-up CPU of every function, as it is deployed, against a bare handler measured in the same rounds. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { bundleFunctions } from "@tailorbird/local/bundle/bundle-functions";
import { createDefaultPlan } from "@tailorbird/local/supervisor/default-plan";
import type { Section } from "../report.ts";
import { median } from "../statistics.ts";
import { type BundleSize, measureBundle } from "./bundle-size.ts";

const run = promisify(execFile);
const bareSource = "export const handler = async () => ({ statusCode: 200, body: '{}' });\n";
const goals = { entryKb: 100, withDriverKb: 320, timesBare: 2.7 };

interface Measured {
  readonly id: string;
  readonly size: BundleSize;
  /** Milliseconds of CPU of a whole process that loads these and ends, over every round. */
  readonly cpu: number[];
  readonly files: readonly string[];
}

/** @param rounds how often each function is started; bare ones are started between them. */
export async function measureStartup(rounds: number): Promise<Section> {
  const outDir = await mkdtemp(join(tmpdir(), "tailorbird-bench-"));
  try {
    const functions = await bundleEverything(outDir);
    for (let round = 0; round < rounds; round += 1) {
      for (const { files, cpu } of functions) cpu.push(await measureStart(files));
    }
    return describe(functions, rounds);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function bundleEverything(outDir: string): Promise<Measured[]> {
  const bare = join(outDir, "bare.ts");
  await writeFile(bare, bareSource);
  const plan = await createDefaultPlan();
  const bundled = await bundleFunctions({
    outDir,
    functions: [{ id: "bare", entry: bare }, ...plan.functions],
  });
  return Promise.all(
    bundled.map(async ({ id, dir, file }) => {
      const size = await measureBundle(dir);
      return { id, size, cpu: [], files: [file, ...(size.withDriver.pgDatabase?.files ?? [])] };
    }),
  );
}

/** @returns milliseconds of CPU of a fresh process that imports the files one after the other. */
async function measureStart(files: readonly string[]): Promise<number> {
  const imports = files.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});`);
  const program = `${imports.join("")}const{user,system}=process.cpuUsage();console.log(user+system);process.exit()`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], {
    env: { AWS_REGION: "us-east-1" },
  });
  return Number(stdout) / 1_000;
}

function describe(all: readonly Measured[], rounds: number): Section {
  const bare = all.find(({ id }) => id === "bare") as Measured;
  const bareCpu = { minimum: Math.min(...bare.cpu), median: median(bare.cpu) };
  const kilobytes = (bytes: number | undefined) => bytes && bytes / 1024;
  return {
    title: "Size and start-up of every function",
    method: `Each bundle as deployed, imported with the domain and the pg driver that its first request loads (an AWS client, where one is used, is not counted), by ${rounds} fresh processes of Node ${process.versions.node}, a bare handler among them each time; CPU is that of the whole process. Bare: minimum ${bareCpu.minimum.toFixed(1)} ms, median ${bareCpu.median.toFixed(1)} ms.`,
    columns: [
      { title: "entry, KB", goal: goals.entryKb },
      { title: "with pg, KB", goal: goals.withDriverKb },
      { title: "with Neon's, KB", goal: goals.withDriverKb },
      { title: "CPU, median × bare", goal: goals.timesBare },
      { title: "CPU, minimum × bare" },
    ],
    rows: all
      .filter((each) => each !== bare)
      .map(({ id, size: { entryBytes, withDriver }, cpu }) => ({
        name: id,
        values: [
          kilobytes(entryBytes),
          kilobytes(withDriver.pgDatabase?.bytes),
          kilobytes(withDriver.neonDatabase?.bytes),
          median(cpu) / bareCpu.median,
          Math.min(...cpu) / bareCpu.minimum,
        ],
      })),
  };
}
