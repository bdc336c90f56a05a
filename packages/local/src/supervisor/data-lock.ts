import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describeSystemError, StackError } from "../stack-error.ts";

export interface DataLock {
  /** Whether an earlier run ended without letting go: its children may still be dying. */
  tookOver: boolean;
  /** Says who has the folder, for the sentence a second start gets. */
  announce(url: string): void;
  release(): void;
}

/**
 * Takes a data folder for this process alone. The operating system holds the lock and drops it with the
 * process, however that ends, so there is no stale lock to tell from a live one.
 * @throws StackError when another process has it or the folder can't be used.
 */
export function lockDataDir(dataDir: string): DataLock {
  const holderFile = join(dataDir, "running.json");
  let database: DatabaseSync | undefined;
  try {
    // Others may pass through but not look: PostgreSQL may have to run as somebody else than root.
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    database = new DatabaseSync(join(dataDir, "lock.sqlite"));
    database.exec("pragma locking_mode = exclusive; begin exclusive;");
    const tookOver = readHolder(holderFile) !== undefined;
    const held = database;
    const announce = (url: string) => writeFileSync(holderFile, JSON.stringify({ pid: process.pid, url }));
    announce("");
    return {
      tookOver,
      announce,
      release() {
        rmSync(holderFile, { force: true });
        if (held.isOpen) held.close();
      },
    };
  } catch (error) {
    database?.close();
    if (/locked/.test(String(error))) {
      const holder = readHolder(holderFile);
      const who = holder === undefined ? "" : ` (process ${holder.pid}${holder.url && `, ${holder.url}`})`;
      throw new StackError(
        `Tailorbird is already running on ${dataDir}${who}: use that one, stop it, or choose another data folder with TAILORBIRD_DATA.`,
      );
    }
    throw new StackError(
      `The data folder ${dataDir} can't be used (${describeSystemError(error)}): repair it, or choose another with TAILORBIRD_DATA.`,
    );
  }
}

function readHolder(path: string): { pid: number; url: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as { pid: number; url: string };
  } catch {
    return undefined;
  }
}
