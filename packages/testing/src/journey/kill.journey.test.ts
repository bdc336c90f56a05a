/** Work that was accepted, while everything that works on it is killed. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ModelServer, startModelServer } from "../model-server.ts";
import { type Client, signIn } from "./client.ts";
import { type Platform, platformFolder, startPlatform } from "./platform.ts";
import { descendants, isAlive } from "./processes.ts";

const samples = new URL("../../../documents/samples/", import.meta.url);

let folder: Awaited<ReturnType<typeof platformFolder>>;
let server: ModelServer;
let platform: Platform;
let person: Client;

beforeAll(async () => {
  [folder, server] = await Promise.all([platformFolder(), startModelServer()]);
  server.script(() => ({ kind: "answer", value: { changes: [] }, delayMs: 1_500 }));
  platform = await start();
});
afterAll(async () => {
  await platform?.end("SIGTERM");
  await Promise.all([server?.close(), folder?.remove()]);
});

function start(): Promise<Platform> {
  return startPlatform({
    dataDir: folder.dataDir,
    environment: {
      MODEL_BASE_URL: server.url,
      MODEL_ID: "test-model",
      OPENAI_API_KEY: "test",
      LEASE_SECONDS: "4",
      GUARD_DELAY_SECONDS: "4",
    },
  });
}

function kill(part: string): number[] {
  const pids = descendants(platform.process.pid as number, part);
  expect(pids.length, part).toBeGreaterThan(0);
  for (const pid of pids) process.kill(pid, "SIGKILL");
  return pids;
}

async function acceptWork(): Promise<string[]> {
  const bytes = await readFile(new URL("resume.pdf", samples));
  const resume = await person.uploadResume({ name: "resume.pdf", contentType: "application/pdf", bytes });
  const description = await readFile(new URL("jobs/backend-engineer.txt", samples), "utf8");
  const jobIds: string[] = [];
  for (let n = 0; n < 3; n += 1)
    jobIds.push((await person.request<{ id: string }>("POST", "/v1/jobs", { description })).body.id);
  const { status, body } = await person.request<{ items: { id: string }[] }>("POST", "/v1/tailorings", {
    resumeId: resume.id,
    jobIds,
  });
  expect(status).toBe(202);
  return body.items.map(({ id }) => id);
}

/** Waits until the platform has passed the sample of its start and the model is at new work. */
async function untilModelIsAsked(calls: number): Promise<void> {
  while (server.calls.length < calls) await sleep(20);
}

it("ends in one result each, paid for once, though workers, database and supervisor are killed", async () => {
  while (!platform.output().includes("Ctrl-C stops everything")) await sleep(100);
  person = await signIn(platform.url, "killed@example.com");
  const billedBefore = server.billedCalls;
  const ids = await acceptWork();

  await untilModelIsAsked(server.calls.length + 1);
  kill("workers-child");
  await sleep(500);
  kill("postgres");
  await sleep(1_000);

  const orphans = descendants(platform.process.pid as number);
  await platform.end("SIGKILL");
  await sleep(1_000);
  expect(orphans.filter(isAlive), "nothing outlives its supervisor").toEqual([]);

  platform = await start();
  person = await signIn(platform.url, "killed@example.com");
  for (const id of ids)
    expect(await person.settle(`/v1/tailorings/${id}?wait=5`), id).toMatchObject({
      status: "ready",
      failure: null,
    });
  expect(server.billedCalls - billedBefore).toBe(ids.length);
});
