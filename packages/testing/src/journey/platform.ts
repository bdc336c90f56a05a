/** The whole platform as `pnpm start` runs it, in a folder of its own, for tests that use it from outside. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findFreePort } from "@tailorbird/local/free-port";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
/** Kept from run to run, as a person's `.local` is: what has not changed is not made anew. */
const buildDir = join(root, ".cache/build");
const readyWithinMs = 240_000;

export interface Platform {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Sends the signal and answers the exit code, or the signal's name, once it has ended. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export interface PlatformOptions {
  dataDir: string;
  port?: number;
  environment?: Record<string, string>;
}

/** Starts it and waits until it says that it is ready. @throws with what it printed when it ends before. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const port = options.port ?? (await findFreePort());
  const child = spawn(process.execPath, [process.env.TAILORBIRD_START ?? "packages/local/src/start.ts"], {
    cwd: root,
    env: {
      ...process.env,
      ...options.environment,
      PORT: String(port),
      TAILORBIRD_DATA: options.dataDir,
      TAILORBIRD_BUILD: buildDir,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const lines: string[] = [];
  const output = () => lines.join("\n");
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once("exit", (code, signal) => resolve(code ?? signal)),
  );
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${output()}`)), readyWithinMs);
    const note = (line: string) => {
      lines.push(line);
      if (!line.includes("Tailorbird is ready at")) return;
      clearTimeout(timer);
      resolve();
    };
    createInterface({ input: child.stdout }).on("line", note);
    createInterface({ input: child.stderr }).on("line", note);
    exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code} before it was ready:\n${output()}`));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir: options.dataDir,
    process: child,
    output,
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

/** A folder for a platform's data, and its removal. */
export async function platformFolder(): Promise<{ dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), "tailorbird-platform-"));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
