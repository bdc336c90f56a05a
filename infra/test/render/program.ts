/** Bundles SST's program as its command line does, but once for every stage: `$app` and `$dev` are read when it runs. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

export const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");
const work = join(root, ".sst");
export const platform = join(work, "platform");
/** SST's own, of the version it works with. */
const esbuild = createRequire(join(platform, "package.json"))("esbuild") as typeof import("esbuild");

/** The modules that SST makes global in every file of ours. */
async function globals(): Promise<string> {
  const providers = JSON.parse(await readFile(join(work, "provider-lock.json"), "utf8")) as {
    alias: string;
    package: string;
  }[];
  const imports = providers.map((each) => `import * as ${each.alias} from "${each.package}";`);
  return [...imports, `import * as sst from "${platform}/src/components";`].join("\n");
}

const settingsFile = join(root, "infra/settings.ts");
/** A test's own settings stand before anybody has read them. */
const changeSettings = "Object.assign(settings, JSON.parse(process.env.RENDER).settings);";

function injectGlobals(code: string): Plugin {
  return {
    name: "inject-globals",
    setup(build) {
      build.onLoad({ filter: /\.(js|ts|jsx|tsx)$/ }, async ({ path }) => {
        if (path.includes("/.sst/")) return undefined;
        const changed = path === settingsFile ? changeSettings : "";
        return { contents: `${code}\n${await readFile(path, "utf8")}\n${changed}`, loader: "default" };
      });
    },
  };
}

const header = `
import { createRequire as topLevelCreateRequire } from "module";
const require = topLevelCreateRequire(import.meta.url);
import { fileURLToPath as topLevelFileUrlToPath } from "url";
const __filename = topLevelFileUrlToPath(import.meta.url);
const __dirname = topLevelFileUrlToPath(new URL(".", import.meta.url));
const { $app: rendered$app, $cli: rendered$cli, $dev: rendered$dev } = JSON.parse(process.env.RENDER);
`;

async function bundle(outfile: string, contents: string, options: object): Promise<void> {
  await esbuild.build({
    stdin: { contents, resolveDir: root, sourcefile: "eval.ts", loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    nodePaths: [join(platform, "node_modules")],
    external: ["@pulumi/*", "@aws-sdk/*", "esbuild", "archiver", "glob", "undici", "vite"],
    logLevel: "error",
    ...options,
  });
}

/** Only what `app()` answers, as the command line evaluates it. */
export function bundleApp(outfile: string): Promise<void> {
  const code = `import mod from "${root}/sst.config.ts";
    console.log(JSON.stringify(await mod.app(JSON.parse(process.env.RENDER))));`;
  return bundle(outfile, code, { banner: { js: "function $config(input) { return input }" } });
}

export async function bundleProgram(outfile: string): Promise<void> {
  const code = `import { runWithMocks } from "${root}/infra/test/render/runner.ts";
    import { run } from "${platform}/src/auto/run.ts";
    import mod from "${root}/sst.config.ts";
    await runWithMocks(() => run(mod.run));`;
  await bundle(outfile, code, {
    banner: { js: header },
    define: { $app: "rendered$app", $cli: "rendered$cli", $dev: "rendered$dev" },
    inject: [join(platform, "src/shim/run.js")],
    plugins: [injectGlobals(await globals())],
  });
}
