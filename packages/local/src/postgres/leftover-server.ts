/**
 * What an earlier run left behind: `postmaster.pid` names a process that may be our PostgreSQL still
 * shutting down, an unrelated program that got the same number, or nothing at all.
 */
import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { StackError } from "../stack-error.ts";

const run = promisify(execFile);
const patienceSeconds = 15;

/**
 * Stops a PostgreSQL that an earlier run left on this cluster and removes a stale lock file.
 * The caller holds the lock of the data folder, so nobody else's server can be meant.
 */
export async function stopLeftoverServer(clusterDir: string): Promise<void> {
  const lockFile = join(clusterDir, "postmaster.pid");
  const pid = Number.parseInt((await readFile(lockFile, "utf8").catch(() => "")).split("\n")[0] ?? "", 10);
  if (!(pid > 1)) {
    await rm(lockFile, { force: true });
    return;
  }
  for (let waited = 0; await isServerOf(pid, clusterDir); waited += 0.1) {
    if (waited > patienceSeconds) {
      throw new StackError(
        `PostgreSQL (process ${pid}) still holds ${clusterDir}: stop it with "kill -INT ${pid}" and start again.`,
      );
    }
    if (waited === 0) signal(pid, "SIGINT");
    await sleep(100);
  }
  // Left in place, a number that another program now carries would make PostgreSQL refuse to start.
  await rm(lockFile, { force: true });
}

async function isServerOf(pid: number, clusterDir: string): Promise<boolean> {
  const commandLine = await readCommandLine(pid);
  return commandLine.includes("postgres") && commandLine.includes(clusterDir);
}

async function readCommandLine(pid: number): Promise<string> {
  if (process.platform === "linux") {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ");
  }
  return run("ps", ["-p", String(pid), "-o", "command="]).then(
    ({ stdout }) => stdout,
    () => "",
  );
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}
