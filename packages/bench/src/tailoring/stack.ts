/** `pnpm start` on data of its own, for as long as a measurement takes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../local/src/start.ts", import.meta.url));

/** @param more of the environment than a stack of its own needs: which model it asks. */
export async function startStack(
  more: Record<string, string> = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), "tailorbird-bench-"));
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [program], {
    cwd: dataDir,
    env: { PATH, HOME, PORT: "0", TAILORBIRD_DATA: dataDir, ...more },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let url: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    url ??= /^Tailorbird is ready at (\S+)/.exec(line)?.[1];
    // After the sample: what it asks of the machine is not to be measured along.
    if (line.startsWith("The API is described at")) break;
  }
  child.stdout.resume();
  if (url === undefined) throw new Error("The local stack did not start.");
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
