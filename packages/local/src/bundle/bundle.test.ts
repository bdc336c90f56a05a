import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFunctions } from "./bundle-functions.ts";
import type { FunctionSource } from "./function-source.ts";

let folder: string;
let outDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tailorbird-bundle-"));
  outDir = join(folder, "out");
  await write("shared.ts", "export const greeting: string = 'hello';");
  await write("heavy.ts", "export const heavy = 'x'.repeat(10);");
  await write(
    "thread.ts",
    "import { parentPort } from 'node:worker_threads'; parentPort?.postMessage(import.meta.url);",
  );
  await write("assets/a.txt", "asset");
  await write("owner/package.json", "{}");
  await write("owner/node_modules/@native/part/package.json", '{"name":"@native/part","main":"index.cjs"}');
  await write("owner/node_modules/@native/part/index.cjs", "exports.native = 42;");
  await write("cjs.cjs", "exports.os = require('node:os').EOL;");
  await write(
    "create.ts",
    `import { os } from "./cjs.cjs";
     import { greeting } from "./shared.ts";
     export const handler = async () => ({ greeting, os, thread: new URL("./thread.mjs", import.meta.url).href, heavy: (await import("./heavy.ts")).heavy });`,
  );
  await write("other.ts", 'export const handler = async () => "other";');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
}

const functions = (): FunctionSource[] => [
  {
    id: "http/things/create",
    entry: join(folder, "create.ts"),
    extraEntries: { thread: join(folder, "thread.ts") },
    assets: [{ from: join(folder, "assets"), to: "assets" }],
    nativePackages: [{ name: "@native/part", neededBy: join(folder, "owner") }],
  },
  { id: "http/things/other", entry: join(folder, "other.ts") },
];

it("makes a folder per function that runs by itself: modules, CommonJS, lazy chunks, threads, assets, native packages", async () => {
  const [create] = await bundleFunctions({ outDir, functions: functions() });
  const { handler } = await import(pathToFileURL(create!.file).href);
  const answer = await handler();
  expect(answer).toMatchObject({ greeting: "hello", os: "\n", heavy: "xxxxxxxxxx" });
  const [message] = await once(new Worker(new URL(answer.thread)), "message");
  expect(message).toBe(answer.thread);
  expect(await readFile(join(create!.dir, "assets/a.txt"), "utf8")).toBe("asset");
  await writeFile(join(create!.dir, "probe.mjs"), 'export { native } from "@native/part";');
  expect((await import(pathToFileURL(join(create!.dir, "probe.mjs")).href)).native).toBe(42);
});

it("counts what a function reads when it starts apart from what it may load later", async () => {
  const [create, other] = await bundleFunctions({ outDir, functions: functions() });
  const files = (await readdir(create!.dir)).filter((name) => /^(index|thread|chunk).*mjs$/.test(name));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(create!.dir, name))).size));
  expect(create!.totalBytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  expect(create!.startBytes).toBeLessThan(create!.totalBytes);
  expect(other!.startBytes).toBe(other!.totalBytes);
});

it("makes again only what changed, by content, in any of its sources", async () => {
  const made: number[] = [];
  const bundle = () =>
    bundleFunctions({ outDir, functions: functions(), onProgress: (_, total) => made.push(total) });
  await bundle();
  made.length = 0;
  await write("shared.ts", await readFile(join(folder, "shared.ts"), "utf8"));
  await bundle();
  expect(made).toEqual([]);
  await write("shared.ts", "export const greeting: string = 'changed';");
  const [create] = await bundle();
  expect(made).toEqual([1]);
  expect((await import(`${pathToFileURL(create!.file).href}?changed`)).handler).toBeTypeOf("function");
  await rm(join(outDir, "http/things/other"), { recursive: true });
  made.length = 0;
  await bundle();
  expect(made).toEqual([1]);
});

it("makes everything again when what it remembers is unreadable", async () => {
  await writeFile(join(outDir, "manifest.json"), "{");
  const made: number[] = [];
  await bundleFunctions({ outDir, functions: functions(), onProgress: (done) => made.push(done) });
  expect(made).toEqual([1, 2]);
});

it("says which function does not compile, and where", async () => {
  await write("broken.ts", "\nexport const handler = ;");
  await expect(
    bundleFunctions({ outDir, functions: [{ id: "http/broken", entry: join(folder, "broken.ts") }] }),
  ).rejects.toThrow(/^The function http\/broken does not compile at .*broken\.ts:2: /);
});
