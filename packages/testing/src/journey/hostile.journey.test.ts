/** Files that are out to hurt, uploaded one after the other and all at once to the whole platform. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Client, signIn } from "./client.ts";
import { hostileFiles } from "./hostile-files.ts";
import { type Platform, platformFolder, startPlatform } from "./platform.ts";
import { descendants } from "./processes.ts";

let folder: Awaited<ReturnType<typeof platformFolder>>;
let platform: Platform;
let person: Client;
let workers: number[];
beforeAll(async () => {
  folder = await platformFolder();
  platform = await startPlatform({ dataDir: folder.dataDir });
  person = await signIn(platform.url, "hostile@example.com");
  workers = descendants(platform.process.pid as number, "workers-child");
});
afterAll(async () => {
  await platform?.end("SIGTERM");
  await folder?.remove();
});

it.each(hostileFiles)("$what ends in a reason that its owner can act on", async (file) => {
  const resume = await person.uploadResume(file);
  expect(resume.status).toBe("failed");
  expect(resume.failure?.code).not.toBe("internal");
  expect(resume.failure?.detail.length).toBeGreaterThan(20);
});

it("all at once they hold up nobody's good file, and take no worker down", async () => {
  const bytes = await readFile(new URL("../../../documents/samples/resume.docx", import.meta.url));
  const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const [good, ...bad] = await Promise.all([
    person.uploadResume({ name: "resume.docx", contentType, bytes }),
    ...hostileFiles.map((file) => person.uploadResume(file)),
  ]);
  expect(good?.status).toBe("ready");
  // A machine that is this busy may well give up on what it could read alone: then it says so.
  expect(bad.filter(({ status, failure }) => status !== "ready" && failure?.code === "internal")).toEqual([]);
  expect(descendants(platform.process.pid as number, "workers-child")).toEqual(workers);
});
