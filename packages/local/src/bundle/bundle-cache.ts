import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { version as esbuildVersion } from "esbuild";
import type { BundledFunction, FunctionSource } from "./function-source.ts";
import { bundleSettings } from "./settings.ts";

interface Entry {
  /** Of everything but the sources: the settings, the tool, what was asked for, the installed packages. */
  recipe: string;
  /** Content hash of each source file, by absolute path. */
  sources: Record<string, string>;
  bundled: BundledFunction;
}

/** Remembers which content each bundle was made of. */
export interface BundleCache {
  isFresh(source: FunctionSource): boolean;
  find(id: string): BundledFunction | undefined;
  add(source: FunctionSource, inputs: readonly string[], bundled: BundledFunction): void;
  forget(ids: readonly string[]): Promise<void>;
  /** Writes down what is known of `ids`, and drops the rest. */
  save(ids: readonly string[]): Promise<void>;
}

export async function openBundleCache(outDir: string): Promise<BundleCache> {
  const path = join(outDir, "manifest.json");
  const entries = new Map<string, Entry>(await load(path));
  const hashes = new Map<string, string>();
  const hash = (file: string) => {
    const known = hashes.get(file) ?? hashFile(file);
    hashes.set(file, known);
    return known;
  };
  const store = async () => {
    await writeFile(`${path}.part`, JSON.stringify([...entries]));
    await rename(`${path}.part`, path);
  };
  return {
    isFresh(source) {
      const entry = entries.get(source.id);
      if (
        entry === undefined ||
        entry.recipe !== describeRecipe(source, hash) ||
        !existsSync(entry.bundled.file)
      )
        return false;
      return Object.entries(entry.sources).every(([file, content]) => hash(file) === content);
    },
    find: (id) => entries.get(id)?.bundled,
    add(source, inputs, bundled) {
      // A package's path holds its version, and the recipe the lockfile: its files are not read again.
      const own = inputs
        .map((input) => `/${input}`)
        .filter((file) => !file.includes("/node_modules/") && existsSync(file));
      const sources = Object.fromEntries(own.map((file) => [file, hash(file)]));
      entries.set(source.id, { recipe: describeRecipe(source, hash), sources, bundled });
    },
    async forget(ids) {
      for (const id of ids) entries.delete(id);
      await store();
    },
    async save(ids) {
      for (const id of entries.keys()) if (!ids.includes(id)) entries.delete(id);
      await store();
    },
  };
}

function describeRecipe(source: FunctionSource, hash: (file: string) => string): string {
  const lockfile = findUpwards(source.entry, "pnpm-lock.yaml");
  const parts = [bundleSettings, esbuildVersion, process.version, source, lockfile && hash(lockfile)];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function findUpwards(from: string, name: string): string | undefined {
  const parts = from.split("/");
  while (parts.length > 1) {
    parts.pop();
    const candidate = [...parts, name].join("/");
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

function hashFile(file: string): string {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "missing";
}

async function load(path: string): Promise<[string, Entry][]> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as [string, Entry][];
  } catch {
    return [];
  }
}
