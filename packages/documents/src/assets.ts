/**
 * Files that code needs beside it at run time: pdf.js's CMaps (to read Chinese, Japanese and Korean
 * PDFs), the fonts (to write PDFs), and engines with their data (to recognise the characters of scans). From source they are taken out of node_modules. A bundle can't
 * do that, so its bundler copies what `listAssets` names into the folder of the bundle, and the code
 * finds it there: `assetsDir`, or else the folder the running file stands in.
 */
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

declare const __dirname: string | undefined;

const fontPackages: Record<string, string[]> = {
  "source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"],
  "ibm-plex-sans-arabic": ["400Regular", "600SemiBold"],
  "noto-sans-hebrew": ["400Regular", "600SemiBold"],
  "noto-sans-devanagari": ["400Regular", "600SemiBold"],
  "noto-sans-thai": ["400Regular", "600SemiBold"],
  "noto-sans-sc": ["400Regular", "600SemiBold"],
  "biz-udpgothic": ["400Regular", "700Bold"],
  "nanum-gothic": ["400Regular", "700Bold"],
};

/** Engines and data of character recognition, by the names they have beside a bundle. */
const recognitionFiles: Record<string, string> = {
  "tesseract.cjs": "tesseract.js-core/tesseract-core-simd-lstm.js",
  "tesseract.wasm": "tesseract.js-core/tesseract-core-simd-lstm.wasm",
  "pdfium.wasm": "@hyzyla/pdfium/pdfium.wasm",
  ...Object.fromEntries(
    ["deu", "eng", "fra", "ita", "por", "spa"].map((name) => [
      `${name}.traineddata.gz`,
      `@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`,
    ]),
  ),
};

/**
 * What a bundler has to copy: `from` is an absolute path of a file or folder, `to` its path relative
 * to the bundle. `"read"` gives what `read/reader-process.ts` needs, `"recognise"` what
 * `ocr/recognizer-process.ts` needs beyond that, `"write"` what `write/render.ts` needs to write PDFs.
 */
export function listAssets(use: "read" | "recognise" | "write"): { from: string; to: string }[] {
  switch (use) {
    case "read":
      return [{ from: join(packageDir("pdfjs-dist"), "cmaps"), to: "cmaps" }];
    case "recognise":
      return Object.entries(recognitionFiles).map(([name, source]) => ({
        from: resolved(source),
        to: join("recognition", name),
      }));
    case "write":
      return sourceFonts().map((from) => ({ from, to: join("fonts", from.split("/").at(-1) ?? "") }));
  }
}

/** The path of a file of character recognition. */
export function findRecognition(name: keyof typeof recognitionFiles, assetsDir?: string): string {
  const dir = copied("recognition", assetsDir);
  return dir ? join(dir, name) : resolved(recognitionFiles[name] as string);
}

/** The folder of CMaps, with a slash at its end as pdf.js wants it. */
export function findCMaps(assetsDir?: string): string {
  return `${copied("cmaps", assetsDir) ?? join(packageDir("pdfjs-dist"), "cmaps")}/`;
}

/** Folders that hold the fonts. */
export function findFonts(assetsDir?: string): string[] {
  const dir = copied("fonts", assetsDir);
  return dir ? [dir] : [...new Set(sourceFonts().map((file) => dirname(file)))];
}

function copied(name: string, assetsDir: string | undefined): string | undefined {
  const dirs = assetsDir ? [assetsDir] : [runningDir()];
  return dirs.map((dir) => join(dir, name)).find((dir) => existsSync(dir));
}

function runningDir(): string {
  // In a CommonJS bundle `import.meta.url` is undefined and `__dirname` is there; in a module the reverse.
  return import.meta.url ? dirname(fileURLToPath(import.meta.url)) : (__dirname ?? ".");
}

function sourceFonts(): string[] {
  return Object.entries(fontPackages).flatMap(([name, styles]) => {
    const dir = packageDir(`@expo-google-fonts/${name}`);
    // Each style's folder holds its font; how a family's name is written in it follows no rule.
    return styles.flatMap((style) =>
      readdirSync(join(dir, style))
        .filter((file) => file.endsWith(`_${style}.ttf`))
        .map((file) => join(dir, style, file)),
    );
  });
}

function resolved(path: string): string {
  return createRequire(import.meta.url).resolve(path);
}

function packageDir(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
