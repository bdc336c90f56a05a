import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { StackError } from "../stack-error.ts";

const web = dirname(fileURLToPath(import.meta.resolve("@tailorbird/web/package.json")));
const packages = dirname(web);
/** Everything that a build reads of ours. What it reads of others, the lockfile names. */
const sources = [
  join(web, "src"),
  join(web, "public"),
  join(web, "index.html"),
  join(web, "vite.config.ts"),
  join(web, "package.json"),
  join(packages, "sdk/src"),
  join(packages, "contracts/src"),
  join(packages, "../pnpm-lock.yaml"),
];

/**
 * Builds the page into `folder`, in a process of its own, unless the very same sources have been built there.
 * @throws StackError when it does not build.
 */
export async function buildPage(folder: string): Promise<void> {
  const recipe = hashSources();
  const recipeFile = join(folder, "recipe.txt");
  if (existsSync(recipeFile) && readFileSync(recipeFile, "utf8") === recipe) return;
  const part = `${folder}.part`;
  const vite = join(
    dirname(createRequire(join(web, "package.json")).resolve("vite/package.json")),
    "bin/vite.js",
  );
  await promisify(execFile)(
    process.execPath,
    [vite, "build", "--outDir", part, "--emptyOutDir", "--logLevel", "warn"],
    { cwd: web, maxBuffer: 16 * 1_048_576, env: { ...process.env, NODE_ENV: "production" } },
  ).catch((error: { stderr?: string; message: string }) => {
    throw new StackError(`The page could not be built: ${(error.stderr || error.message).trim()}`);
  });
  await writeFile(join(part, "recipe.txt"), recipe);
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
}

function hashSources(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(listFiles).filter((each) => !/\.test\.tsx?$/.test(each)))
    hash.update(file.slice(packages.length)).update(readFileSync(file));
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  // A file is no folder: reading it as one fails.
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
