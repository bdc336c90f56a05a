/** Sizes of a built function: what starts with it, and what the database driver it chooses adds. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { entryFile } from "@tailorbird/local/bundle/settings";

export const drivers = ["pgDatabase", "neonDatabase"] as const;
export type Driver = (typeof drivers)[number];

export interface BundleSize {
  readonly entryBytes: number;
  /** Entry and driver together, with the file that holds the driver; none for a function without a database. */
  readonly withDriver: Partial<Record<Driver, { file: string; bytes: number }>>;
}

const importedFrom = /(?:from|import)\s*"\.\/([^"]+\.mjs)"/g;

/** Reads the modules of a bundle's folder as Node would: what each imports statically comes with it. */
export async function measureBundle(dir: string): Promise<BundleSize> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".mjs"));
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), "utf8")] as const)),
  );
  const reach = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const [, imported] of texts.get(name)?.matchAll(importedFrom) ?? []) reach(imported!, seen);
    return seen;
  };
  const bytesOf = (modules: Set<string>) =>
    [...modules].reduce((sum, name) => sum + Buffer.byteLength(texts.get(name) ?? ""), 0);
  const entry = reach(entryFile);
  const withDriver: BundleSize["withDriver"] = {};
  for (const driver of drivers) {
    const file = names.find((name) => exportsName(texts.get(name)!, driver));
    if (file) withDriver[driver] = { file: join(dir, file), bytes: bytesOf(reach(file, new Set(entry))) };
  }
  return { entryBytes: bytesOf(entry), withDriver };
}

function exportsName(text: string, name: string): boolean {
  return new RegExp(`export\\s*\\{[^}]*\\bas ${name}\\b`).test(text);
}
