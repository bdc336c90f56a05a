import { createHash } from "node:crypto";
import { cp, mkdir, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Metafile } from "esbuild";
import { StackError } from "../stack-error.ts";
import { type BundleCache, openBundleCache } from "./bundle-cache.ts";
import { compile } from "./compile.ts";
import type { BundledFunction, FunctionSource } from "./function-source.ts";
import { entryFile } from "./settings.ts";

/**
 * Bundles each function into a folder of its own, as it is deployed. What has not changed since the last
 * time, by content, is not made again.
 * @throws StackError when a function does not compile.
 */
export async function bundleFunctions(options: {
  outDir: string;
  functions: readonly FunctionSource[];
  onProgress?: (done: number, total: number) => void;
}): Promise<BundledFunction[]> {
  const { outDir, functions, onProgress = () => {} } = options;
  await mkdir(outDir, { recursive: true });
  const cache = await openBundleCache(outDir);
  const stale = functions.filter((each) => !cache.isFresh(each));
  // Until every one is whole, none counts: a start that was cut short makes them again.
  if (stale.length > 0) await cache.forget(stale.map(({ id }) => id));
  let done = 0;
  // The largest first, or the last one is waited for alone.
  const weigh = ({ extraEntries = {}, nativePackages = [] }: FunctionSource) =>
    Object.keys(extraEntries).length + nativePackages.length;
  const queue = stale.toSorted((a, b) => weigh(b) - weigh(a));
  const sharedDir = join(outDir, ".shared");
  const shared: SharedEntries = {
    made: new Map(),
    folder: (key) => join(sharedDir, createHash("sha256").update(key).digest("hex").slice(0, 16)),
  };
  await rm(sharedDir, { recursive: true, force: true });
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await bundleOne(next, outDir, cache, shared);
      onProgress(++done, stale.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, 1 + availableParallelism()) }, worker));
  await rm(sharedDir, { recursive: true, force: true });
  await cache.save(functions.map(({ id }) => id));
  return functions.map(({ id }) => cache.find(id)!);
}

/** Entries that several functions carry: made once, by name and source path. */
interface SharedEntries {
  made: Map<string, Promise<Metafile>>;
  folder(key: string): string;
}

async function bundleOne(
  source: FunctionSource,
  outDir: string,
  cache: BundleCache,
  shared: SharedEntries,
): Promise<void> {
  const dir = join(outDir, source.id);
  await rm(dir, { recursive: true, force: true });
  const main = await compile(source.id, "index", source.entry, dir);
  const extra = Object.entries(source.extraEntries ?? {});
  // Built apart: what a thread shares with the function it would otherwise split into both.
  const others = await Promise.all(
    extra.map(([name, entry]) => placeShared(source.id, name, entry, dir, shared)),
  );
  for (const { from, to } of source.assets ?? []) await cp(from, join(dir, to), { recursive: true });
  for (const native of source.nativePackages ?? []) await linkPackage(native, dir);

  const metafiles = [main, ...others];
  cache.add(
    source,
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)),
    {
      id: source.id,
      dir,
      file: join(dir, entryFile),
      startBytes: sumStatic(main),
      totalBytes: metafiles
        .flatMap(({ outputs }) => Object.values(outputs))
        .reduce((sum, { bytes }) => sum + bytes, 0),
    },
  );
}

/** Makes an entry that several functions carry once, and gives each a copy. */
async function placeShared(
  id: string,
  name: string,
  entry: string,
  dir: string,
  shared: SharedEntries,
): Promise<Metafile> {
  const key = `${name} ${entry}`;
  const place = shared.folder(key);
  const making = shared.made.get(key) ?? compile(id, name, entry, place);
  shared.made.set(key, making);
  const metafile = await making;
  await cp(place, dir, { recursive: true });
  return metafile;
}

/** Bytes of the entry and of every chunk it imports statically. */
function sumStatic({ outputs }: Metafile): number {
  const entry = Object.keys(outputs).find((path) => basename(path) === entryFile)!;
  const seen = new Set<string>();
  const visit = (path: string): number => {
    const output = outputs[path];
    if (output === undefined || seen.has(path)) return 0;
    seen.add(path);
    const imported = output.imports.filter(({ kind }) => kind === "import-statement");
    return imported.reduce((sum, each) => sum + visit(each.path), output.bytes);
  };
  return visit(entry);
}

async function linkPackage(
  { name, neededBy }: { name: string; neededBy: string },
  dir: string,
): Promise<void> {
  const target = await findPackage(name, neededBy);
  const link = join(dir, "node_modules", name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(target, link, "junction");
}

async function findPackage(name: string, neededBy: string): Promise<string> {
  for (const folder of createRequire(join(neededBy, "package.json")).resolve.paths(name) ?? []) {
    const candidate = join(folder, name);
    if (
      await stat(candidate).then(
        (found) => found.isDirectory(),
        () => false,
      )
    )
      return candidate;
  }
  throw new StackError(`The package ${name} is not installed: run "pnpm install".`);
}
