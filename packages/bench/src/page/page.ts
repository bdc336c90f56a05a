/** What a first visit loads: the entry and what it imports at once, the view, the style, the fonts of a Latin page. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Section } from "../report.ts";

/** KB after gzip. */
const budget = 200;
const web = fileURLToPath(new URL("../../../web/", import.meta.url));
const firstView = "src/features/start/today-page.tsx";

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

export async function measurePage(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "tailorbird-page-"));
  try {
    build(folder);
    const sizes = listFirstLoad(folder).map((file) => ({
      file,
      kilobytes: sizeOf(join(folder, file)) / 1024,
    }));
    const sum = sizes.reduce((total, { kilobytes }) => total + kilobytes, 0);
    return {
      title: "First load of the page",
      method:
        "The page is built as it is deployed. Counted is what a first visit to Today needs: document, scripts, style, Latin fonts; after gzip, fonts as they are.",
      columns: [{ title: "KB", goal: budget }],
      rows: [
        { name: "in all", values: [sum] },
        ...sizes
          .toSorted((a, b) => b.kilobytes - a.kilobytes)
          .map(({ file, kilobytes }) => ({ name: file, values: [kilobytes], isOnlyTold: true })),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string): void {
  const vite = dirname(createRequire(join(web, "package.json")).resolve("vite/package.json"));
  const options = ["build", "--outDir", folder, "--manifest", "--logLevel", "error"];
  // A test runner names its own environment, in which React would be built with its warnings.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [join(vite, "bin/vite.js"), ...options], {
    cwd: web,
    env,
    stdio: "inherit",
  });
}

function listFirstLoad(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const document = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...document.matchAll(/"\/(assets\/[\w.-]+)"/g)].map(([, file]) => file!);
  if (named.length === 0) throw new Error("The document names no script.");
  const files = new Set(["index.html", ...named.filter((file) => file.endsWith(".css"))]);
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build has no ${name}.`);
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const each of chunk.imports ?? []) visit(each);
  };
  for (const [name, { file }] of Object.entries(manifest)) if (named.includes(file)) visit(name);
  visit(firstView);
  const styles = [...files].filter((file) => file.endsWith(".css"));
  const text = styles.map((file) => readFileSync(join(folder, file), "utf8")).join("");
  for (const [font] of text.matchAll(/assets\/[\w-]*latin-(?!ext)[\w-]*\.woff2/g)) files.add(font);
  return [...files];
}

/** Bytes over the wire; fonts are compressed already. */
function sizeOf(path: string): number {
  const bytes = readFileSync(path);
  return path.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
