import { mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const largestBytes = 10 * 1_048_576;

/** Opens a part's log for appending; a long one makes way, once, as `NAME.log.1`. @returns a file descriptor. */
export function openLog(logDir: string, name: string): number {
  mkdirSync(logDir, { recursive: true, mode: 0o700 });
  const path = join(logDir, `${name}.log`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestBytes) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}
