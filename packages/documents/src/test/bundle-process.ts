/** A process of this package bundled as a function carries it, with nothing but its assets beside it. */
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { listAssets } from "../assets.ts";

/** @returns the bundle, and its folder, which whoever asked removes. */
export async function bundleProcess(
  source: URL,
  kinds: readonly Parameters<typeof listAssets>[0][],
): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), "tailorbird-process-"));
  const file = join(folder, "process.mjs");
  await build({
    entryPoints: [source.pathname],
    outfile: file,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    logLevel: "silent",
    banner: {
      js: 'import{createRequire as createRequireHere}from"node:module";const require=createRequireHere(import.meta.url);',
    },
  });
  for (const { from, to } of kinds.flatMap((kind) => listAssets(kind)))
    await cp(from, join(folder, to), { recursive: true });
  return { folder, file };
}
