/** Gathers what bundles carry beside their code, for SST to copy: `.cache/carried/<name>/…`. Run by `pnpm ship`. */
import { cp, mkdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { bundleSettings } from "../packages/local/src/bundle/settings.ts";
import { type Carried, carriedDir } from "./bundle.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Resolves as the functions and the local cloud do: what is carried is theirs. */
const from = (workspace: string) => createRequire(join(root, workspace, "package.json"));

interface Asset {
  readonly from: string;
  readonly to: string;
}

async function listAssets(use: "read" | "recognise" | "write"): Promise<readonly Asset[]> {
  const file = from("functions").resolve("@tailorbird/documents/assets");
  const module = (await import(pathToFileURL(file).href)) as { listAssets(use: string): readonly Asset[] };
  return module.listAssets(use);
}

async function copyInto(folder: string, assets: readonly Asset[]): Promise<void> {
  for (const asset of assets) await cp(asset.from, join(folder, asset.to), { recursive: true });
}

/** What reads files runs as a process of its own, so it is an entry of its own, in one file. */
async function buildProcess(folder: string, name: string, entry: string): Promise<void> {
  const options = {
    ...bundleSettings,
    splitting: false,
    entryPoints: { [name]: from("functions").resolve(`@tailorbird/documents/${entry}`) },
    outdir: folder,
  };
  // The settings are read-only data; esbuild's types want them mutable.
  await build(options as unknown as BuildOptions);
}

/** Makes it all anew, so that nothing of an older deployment lies about. */
export async function carry(): Promise<void> {
  const target = join(root, carriedDir);
  await rm(target, { recursive: true, force: true });
  const folderOf = async (name: Carried) => {
    const folder = join(target, name);
    await mkdir(folder, { recursive: true });
    return folder;
  };
  const reader = await folderOf("document-reader");
  await buildProcess(reader, "reader", "read/reader-process");
  await copyInto(reader, await listAssets("read"));
  const recognizer = await folderOf("document-recognizer");
  await buildProcess(recognizer, "recognizer", "ocr/recognizer-process");
  await copyInto(recognizer, [...(await listAssets("read")), ...(await listAssets("recognise"))]);
  await copyInto(await folderOf("typst"), await listAssets("write"));
  const page = fileURLToPath(pathToFileURL(from("packages/local").resolve("@scalar/api-reference")));
  await cp(join(dirname(page), "browser/standalone.js"), join(await folderOf("scalar"), "scalar.js"));
}

if (import.meta.main) await carry();
