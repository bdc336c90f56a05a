import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { findFreePort } from "../free-port.ts";

const program = fileURLToPath(new URL("./test-stack.ts", import.meta.url));
const patience = { timeout: 30_000, interval: 100 };
let folder: string;
let dataDir: string;
let port: number;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tailorbird-stack-"));
  dataDir = join(folder, "data");
  port = await findFreePort();
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  output(): string;
  url: string;
}

function launch(environment: Record<string, string> = {}, prefix: string[] = []): Started {
  const [command, ...args] = [...prefix, process.execPath, program];
  const child = spawn(command!, args, {
    env: {
      PATH: process.env.PATH!,
      PORT: String(port),
      TAILORBIRD_DATA: dataDir,
      MODEL_TEST_FILE: join(folder, "worked"),
      ...environment,
    },
    // A group of its own, as a terminal gives it.
    detached: true,
  });
  started.push(child);
  let text = "";
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on("data", (chunk) => {
      text += chunk;
    });
  }
  return { child, output: () => text, url: `http://127.0.0.1:${port}` };
}

async function start(environment?: Record<string, string>): Promise<Started> {
  const stack = launch(environment);
  await vi.waitFor(() => {
    if (stack.child.exitCode !== null) throw new Error(stack.output());
    expect(stack.output()).toContain(`Tailorbird is ready at ${stack.url}\n`);
  }, patience);
  return stack;
}

async function ended(stack: Started): Promise<{ code: number | null; lines: string[] }> {
  if (stack.child.exitCode === null && stack.child.signalCode === null) await once(stack.child, "exit");
  const lines = stack
    .output()
    .trim()
    .split("\n")
    .filter((line) => !/^ *[\d.]+ s {2}/.test(line));
  return { code: stack.child.exitCode, lines };
}

/** Every process that works for this data folder: the parts and PostgreSQL. */
function processes(): { pid: number; command: string }[] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,stat=,args=", "-ww"], { encoding: "utf8" });
  const rows = table.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line));
  return rows.flatMap((row) => {
    if (row === null || row[3]!.startsWith("Z")) return [];
    const [, pid, , , command] = row;
    const isOurs = command!.includes(dataDir);
    return isOurs && Number(pid) !== process.pid ? [{ pid: Number(pid), command: command! }] : [];
  });
}

const part = (name: string) => processes().find(({ command }) => command.includes(name))?.pid;

async function environmentOf(url: string): Promise<Record<string, string>> {
  const response = await fetch(`${url}/environment`, { headers: { authorization: "Bearer x" } });
  return (await response.json()) as Record<string, string>;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: (await environmentOf(url)).DATABASE_URL! });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function send(url: string, MessageBody: string): Promise<void> {
  const { SQS_ENDPOINT, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, QUEUE_URL_TAILOR } =
    await environmentOf(url);
  const client = new SQSClient({
    endpoint: SQS_ENDPOINT!,
    region: "us-east-1",
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID!, secretAccessKey: AWS_SECRET_ACCESS_KEY! },
  });
  await client.send(new SendMessageCommand({ QueueUrl: QUEUE_URL_TAILOR, MessageBody }));
}

const worked = () => readFileSync(join(folder, "worked"), "utf8").trim().split("\n");

describe("a running stack", () => {
  it("answers on its port, signs people in, works on messages, and tells functions no more than they need", async () => {
    const { url } = await start({ SECRET_OF_THE_SHELL: "x", OPENAI_API_KEY: "key" });
    const token = await fetch(`${url}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"email":"a@example.com"}',
    });
    expect(await token.json()).toMatchObject({ tokenType: "Bearer" });
    const environment = await environmentOf(url);
    expect(environment).toMatchObject({
      who: "tester",
      STAGE: "local",
      S3_BUCKET: "docs",
      OPENAI_API_KEY: "key",
    });
    expect(environment).not.toHaveProperty("SECRET_OF_THE_SHELL");
    await send(url, "hello");
    await vi.waitFor(() => expect(worked()).toContain("hello 1"), patience);
  });

  it.each([["gateway-child"], ["cloud-child"], ["workers-child"], ["postgres"]])(
    "starts %s again on the same port when it is killed, and loses nothing",
    async (name) => {
      const { url, output } = await start();
      await query(url, `insert into notes values ('before ${name}')`);
      const before = part(name)!;
      process.kill(before, "SIGKILL");
      await vi.waitFor(() => {
        expect(output()).toContain("starting it again");
        expect(part(name)).toBeDefined();
        expect(part(name)).not.toBe(before);
      }, patience);
      await vi.waitFor(async () => {
        expect((await fetch(`${url}/health`)).status).toBe(200);
        expect(await query(url, "select * from notes")).toContainEqual({ text: `before ${name}` });
        await send(url, `after ${name}`);
      }, patience);
      await vi.waitFor(() => expect(worked()).toContain(`after ${name} 1`), patience);
    },
  );

  it("gives what a killed worker had to the next one, long before its visibility ends", async () => {
    const { url } = await start();
    await send(url, "stuck");
    await vi.waitFor(() => expect(worked()).toContain("stuck 1"), patience);
    process.kill(part("workers-child")!, "SIGKILL");
    await vi.waitFor(() => expect(worked()).toContain("stuck 2"), patience);
  });
});

describe("stopping", () => {
  it.each([
    ["SIGTERM to the supervisor", (pid: number) => process.kill(pid, "SIGTERM")],
    [
      "SIGINT to the whole group, twice",
      (pid: number) => [process.kill(-pid, "SIGINT"), process.kill(-pid, "SIGINT")],
    ],
  ])("by %s leaves no process and exits with 0", async (_, tell) => {
    const stack = await start();
    expect(processes()).toHaveLength(4);
    tell(stack.child.pid!);
    expect(await ended(stack)).toMatchObject({
      code: 0,
      lines: expect.arrayContaining(["Stopping", "Stopped"]),
    });
    expect(processes()).toEqual([]);
  });

  it("while it is still starting leaves no process either", async () => {
    const stack = launch();
    await vi.waitFor(() => expect(stack.output()).toContain("Starting PostgreSQL"), patience);
    stack.child.kill("SIGTERM");
    expect((await ended(stack)).code).toBe(0);
    expect(processes()).toEqual([]);
  });

  it("by SIGKILL leaves no process, and the next start on the same port and data finds everything", async () => {
    const stack = await start();
    await query(stack.url, "insert into notes values ('kept')");
    await send(stack.url, "sent before the kill");
    stack.child.kill("SIGKILL");
    await once(stack.child, "exit");
    const next = await start();
    expect(await query(next.url, "select * from notes")).toContainEqual({ text: "kept" });
    await vi.waitFor(() => expect(worked().join()).toContain("sent before the kill"), patience);
    next.child.kill("SIGKILL");
    await vi.waitFor(() => expect(processes()).toEqual([]), patience);
  });

  it("by killing the package manager that started it leaves no process", async () => {
    const launcher = join(folder, "pnpm");
    await writeFile(launcher, '#!/bin/sh\n"$@"\nexit $?\n');
    chmodSync(launcher, 0o755);
    const stack = launch({}, [launcher]);
    await vi.waitFor(() => expect(stack.output()).toContain("Tailorbird is ready"), patience);
    stack.child.kill("SIGKILL");
    await vi.waitFor(() => expect(processes()).toEqual([]), patience);
  });
});

describe("what can't start says so in one sentence, with exit code 1", () => {
  it("a second start on the same data, while the first goes on", async () => {
    const { url } = await start();
    const second = await ended(launch({ PORT: String(await findFreePort()) }));
    expect(second).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(
          /^Tailorbird is already running on .* \(process \d+, http:.*\): .*TAILORBIRD_DATA\.$/,
        ),
      ],
    });
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port: taken } = other.address() as { port: number };
    const stack = await ended(launch({ PORT: String(taken) }));
    expect(stack).toEqual({
      code: 1,
      lines: [`Port ${taken} is taken: stop what uses it, or choose another, for example PORT=${taken + 1}.`],
    });
    other.close();
  });

  it.each([["abc"], ["70000"], ["-1"]])("PORT=%s", async (value) => {
    const { code, lines } = await ended(launch({ PORT: value }));
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^PORT is ".*", which is no port: /)]]);
  });

  it("a data folder that is a file", async () => {
    await writeFile(join(folder, "file"), "");
    const { code, lines } = await ended(launch({ TAILORBIRD_DATA: join(folder, "file") }));
    expect([code, lines]).toEqual([
      1,
      [
        expect.stringMatching(
          /^The data folder .* can't be used \(it is a file, not a folder\): .*TAILORBIRD_DATA\.$/,
        ),
      ],
    ]);
  });

  it("a database that is broken, and the rest of the stack is stopped", async () => {
    const broken = join(folder, "broken");
    await mkdir(join(broken, "postgres", "cluster"), { recursive: true });
    const { code, lines } = await ended(launch({ TAILORBIRD_DATA: broken }));
    expect([code, lines]).toEqual([
      1,
      [expect.stringMatching(/holds no PostgreSQL database: .*TAILORBIRD_DATA\.$/)],
    ]);
  });
});
