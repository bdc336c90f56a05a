/** Sizes of a built function: what starts with it, and what its first request loads after that. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { entryFile } from "@tailorbird/local/bundle/settings";

export const drivers = ["pgDatabase", "neonDatabase"] as const;
export type Driver = (typeof drivers)[number];

export interface BundleSize {
  readonly entryBytes: number;
  /** All that a first request needs: the entry, the domain and the driver; none for a function without a database. */
  readonly withDriver: Partial<Record<Driver, { files: string[]; bytes: number }>>;
}

const importedLazily = /import\("\.\/([^"]+\.mjs)"\)/g;
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
  const lazy = new Set(
    [...entry].flatMap((name) =>
      [...(texts.get(name)?.matchAll(importedLazily) ?? [])].map(([, file]) => file!),
    ),
  );
  const exporting = (name: string) => [...lazy].filter((file) => exportsName(texts.get(file)!, name));
  // What a service is made of keeps its name where it is loaded lazily: `ResumeReader`. The AWS clients, which
  // only some requests come to use, are not the domain's.
  const clients = exporting("(?:S3Client|SQSClient|sqsBatches)");
  const domain = exporting("(?:[A-Z][a-z]+[A-Z]\\w+|rulesRewriter|isolatedReader)").filter(
    (file) => !clients.includes(file),
  );
  const withDriver: BundleSize["withDriver"] = {};
  for (const driver of drivers) {
    const files = [...domain, ...exporting(driver)];
    if (files.length === domain.length) continue;
    const loaded = files.reduce((seen, file) => reach(file, seen), new Set(entry));
    withDriver[driver] = { files: files.map((file) => join(dir, file)), bytes: bytesOf(loaded) };
  }
  return { entryBytes: bytesOf(entry), withDriver };
}

function exportsName(text: string, name: string): boolean {
  return new RegExp(`export\\s*\\{[^}]*\\bas ${name}\\b`).test(text);
}
