import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Reads a file by its path below the root. */
export function readRoot(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Paths below the root of every file in a folder, at any depth; nothing when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      // Not readdir's `recursive`: it follows the links in node_modules in circles.
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/**
 * Runs a tool of the repository's `node_modules/.bin` under this very Node.
 * @param script path below `node_modules`, such as `knip/bin/knip.js`
 */
export function runTool(
  script: string,
  args: readonly string[],
  cwd = root,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "node_modules", script), ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ exitCode: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}
