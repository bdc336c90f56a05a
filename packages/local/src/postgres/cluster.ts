import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describeSystemError, StackError } from "../stack-error.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { chooseLauncher, type Launcher } from "./launcher.ts";

const run = promisify(execFile);
const majorVersion = "18";

export interface Cluster {
  clusterDir: string;
  superuserPassword: string;
  launch: Launcher;
}

/**
 * Opens the PostgreSQL cluster under `dataDir`, making it on first use. The new cluster gets its name only
 * when it is whole, so a start that was cut short leaves nothing that a later one would trip over.
 * @throws StackError when the folder can't be used or holds something that is no cluster of this version.
 */
export async function openCluster(dataDir: string, binaries: PostgresBinaries): Promise<Cluster> {
  const clusterDir = join(dataDir, "cluster");
  const passwordFile = join(dataDir, "superuser-password");
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const launch = await chooseLauncher(dataDir);
    if (!(await exists(clusterDir))) await createCluster(dataDir, clusterDir, passwordFile, binaries, launch);
    await checkVersion(clusterDir);
    const superuserPassword = (await readFile(passwordFile, "utf8")).trim();
    return { clusterDir, superuserPassword, launch };
  } catch (error) {
    if (error instanceof StackError) throw error;
    throw new StackError(
      `The database folder ${dataDir} can't be used (${describeSystemError(error)}): repair it, or choose another data folder with TAILORBIRD_DATA.`,
    );
  }
}

async function createCluster(
  dataDir: string,
  clusterDir: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  launch: Launcher,
): Promise<void> {
  const unfinished = join(dataDir, "cluster.unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o644 });
  const { command, args } = launch(binaries.initdb, [
    ...["--pgdata", unfinished, "--username", "postgres", "--pwfile", passwordFile, "--auth", "password"],
    // The same order of text on every machine; Neon's default is C.UTF-8 as well.
    ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
  ]);
  await run(command, args, { cwd: "/" }).catch((error: Error & { stderr?: string }) => {
    const lines = (error.stderr ?? error.message).split("\n").filter((line) => line.trim() !== "");
    const said = lines.find((line) => line.includes("error:")) ?? lines[0] ?? error.message;
    throw new StackError(
      `PostgreSQL could not make its data folder ${dataDir} (${said.replace(/^.*?error: /, "")}): repair it, or choose another with TAILORBIRD_DATA.`,
    );
  });
  if (process.getuid?.() === (await stat(passwordFile)).uid) await chmod(passwordFile, 0o600);
  await rename(unfinished, clusterDir);
}

async function checkVersion(clusterDir: string): Promise<void> {
  const version = (await readFile(join(clusterDir, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (version === majorVersion) return;
  const found =
    version === ""
      ? "holds no PostgreSQL database"
      : `was made by PostgreSQL ${version}, not ${majorVersion}`;
  throw new StackError(
    `The database folder ${clusterDir} ${found}: restore it, or choose another data folder with TAILORBIRD_DATA.`,
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
