/**
 * How to run PostgreSQL here: it refuses root, and it must not outlive the process that started it.
 *
 * As root on Linux it runs in a user namespace where root appears as nobody, so that its files stay
 * root's and folders closed to others still work; where namespaces are blocked it becomes nobody.
 * `setpriv --pdeathsig` stops it when its parent dies, even by SIGKILL, which no handler could do.
 */
import { execFile } from "node:child_process";
import { chown, readdir, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const nobody = 65_534;

/** Builds the command line that runs a program as PostgreSQL may be run, for a data folder with this owner. */
export type Launcher = (program: string, args: string[]) => { command: string; args: string[] };

/** Finds how to run PostgreSQL on `dataDir`, which exists. May give the folder to `nobody` where nothing else works. */
export async function chooseLauncher(dataDir: string): Promise<Launcher> {
  if (process.platform !== "linux") return plainly;
  const parentDeath = ["setpriv", "--pdeathsig", "SIGINT"];
  const namespace = [
    ...["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"],
    ...[...parentDeath, "--"],
  ];
  if (process.getuid?.() !== 0) {
    // initdb wants its user to have a name; in a container a person may have a number only.
    if (!hasName() && (await works(namespace))) return through(namespace);
    return (await works([...parentDeath, "--"])) ? through([...parentDeath, "--"]) : plainly;
  }
  const owner = await stat(dataDir);
  if (owner.uid === 0) {
    if (await works(namespace)) return through(namespace);
    await giveTo(dataDir, nobody);
  }
  const uid = owner.uid === 0 ? nobody : owner.uid;
  const gid = owner.uid === 0 ? nobody : owner.gid;
  return through([...parentDeath, `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--"]);
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

const plainly: Launcher = (program, args) => ({ command: program, args });

function through(prefix: string[]): Launcher {
  return (program, args) => ({ command: prefix[0]!, args: [...prefix.slice(1), program, ...args] });
}

async function works(prefix: string[]): Promise<boolean> {
  try {
    await run(prefix[0]!, [...prefix.slice(1), "true"]);
    return true;
  } catch {
    return false;
  }
}

async function giveTo(path: string, uid: number): Promise<void> {
  await chown(path, uid, uid);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) await giveTo(child, uid);
    else await chown(child, uid, uid);
  }
}
