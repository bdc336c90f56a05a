/** How SST bundles a function: as the local cloud does (`packages/local/src/bundle`), for the machine that runs it. */
import type { FunctionDefinition } from "@tailorbird/contracts/functions";
import { bundleSettings } from "../packages/local/src/bundle/settings.ts";

/** Where `carry.ts` puts what bundles carry beside their code, below the repository's root. */
export const carriedDir = ".cache/carried";

export type Carried = FunctionDefinition["carries"][number];

/** Files and folders below `carriedDir/<name>`, each copied beside the code under its own name. */
export const carriedFiles: Readonly<Record<Carried, readonly string[]>> = {
  "document-reader": ["reader.mjs", "cmaps"],
  "document-recognizer": ["recognizer.mjs", "cmaps", "recognition"],
  typst: ["fonts"],
  scalar: ["scalar.js"],
};

/** Native code can't be bundled; it is installed for Lambda's processor. A test compares the version. */
const typst = { "@myriaddreamin/typst-ts-node-compiler": "0.7.0" };

export function copiesOf(carries: readonly Carried[]): { from: string; to: string }[] {
  return carries.flatMap((name) =>
    carriedFiles[name].map((file) => ({ from: `${carriedDir}/${name}/${file}`, to: file })),
  );
}

export function nodejsOf(carries: readonly Carried[]) {
  const install: Record<string, string> = carries.includes("typst") ? typst : {};
  return {
    format: "esm" as const,
    minify: bundleSettings.minify,
    splitting: bundleSettings.splitting,
    install,
    esbuild: {
      keepNames: false,
      mainFields: [...bundleSettings.mainFields],
      // Named here too, or SST would install pg-native, which needs a compiler and PostgreSQL's headers.
      external: bundleSettings.external.filter((name) => !(name in install)),
    },
  };
}
