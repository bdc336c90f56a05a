/** How every function is bundled, here and in AWS. Plain data, so that whoever deploys reads the same numbers. */
export const bundleSettings = {
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  minify: true,
  /** What a handler loads lazily, such as the driver it doesn't use, stays out of its entry. */
  splitting: true,
  /** ES modules first: they can be shaken. */
  mainFields: ["module", "main"],
  legalComments: "none",
  /** Flat, so that `new URL("./reader.mjs", import.meta.url)` means the function's folder from any chunk. */
  entryNames: "[name]",
  chunkNames: "chunk-[hash]",
  outExtension: { ".js": ".mjs" },
  /** CommonJS packages that ask for Node's own modules find no `require` in a module otherwise. */
  // A long name: the minifier, which does not see the banner, gives short ones.
  banner: {
    js: 'import{createRequire as createRequireHere}from"node:module";const require=createRequireHere(import.meta.url);',
  },
  /** Native modules, installed beside the bundle, and options of packages that are not installed at all. */
  external: [
    "@myriaddreamin/typst-ts-node-compiler",
    "pg-native",
    "cloudflare:sockets",
    "bufferutil",
    "utf-8-validate",
  ],
} as const;

/** The file that holds `handler`. */
export const entryFile = "index.mjs";
