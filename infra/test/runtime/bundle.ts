/** Bundles one function as SST's command line does: its own entry names and banner around our settings. */
import { cp, mkdir, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { functions } from "@tailorbird/contracts/functions";
import { build } from "esbuild";
import { copiesOf, nodejsOf } from "../../bundle.ts";

/** As `pkg/runtime/node/build.go` of SST 4.17.1 writes it. */
const banner = [
  `import { createRequire as topLevelCreateRequire } from 'module';`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
  `const __filename = topLevelFileUrlToPath(import.meta.url)`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))`,
].join("\n");

/** @returns the folder, whose `bundle.mjs` exports `handler`. */
export async function bundleAsSst(root: string, id: string, outDir: string): Promise<string> {
  const definition = functions.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`The contracts know no function ${id}.`);
  const { esbuild, minify, splitting, install } = nodejsOf(definition.carries);
  const folder = join(outDir, id);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "functions", `${id}.ts`)],
    outdir: folder,
    entryNames: "bundle",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    sourcemap: "linked",
    banner: { js: banner },
    minify,
    splitting,
    keepNames: esbuild.keepNames,
    mainFields: esbuild.mainFields,
    external: [...esbuild.external, ...Object.keys(install), "sharp"],
    logLevel: "error",
  });
  for (const { from, to } of copiesOf(definition.carries)) {
    await cp(join(root, from), join(folder, to), { recursive: true });
  }
  // Of this machine's processor, where SST would install the one for arm64.
  for (const name of Object.keys(install)) await link(root, name, folder);
  return folder;
}

async function link(root: string, name: string, folder: string): Promise<void> {
  const require = createRequire(join(root, "packages/documents/package.json"));
  const target = require.resolve
    .paths(name)
    ?.map((each) => join(each, name))
    .find((each) => each.includes("/documents/"));
  const path = join(folder, "node_modules", name);
  await mkdir(dirname(path), { recursive: true });
  await symlink(target as string, path);
}
