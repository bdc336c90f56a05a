import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPostgresBinaries } from "./binaries.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";

let folder: string;
const running: PostgresServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tailorbird-postgres-"));
});

afterAll(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: { name: string; port?: number }): Promise<PostgresServer> {
  const { name, ...rest } = options;
  const server = await startPostgres({ dataDir: join(folder, name), fsync: false, ...rest });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("a healthy server", () => {
  it("keeps what was committed across a stop and a start", async () => {
    const first = await start({ name: "kept" });
    await query(first.superuserUrl, "create table thing as select 7 as n");
    await first.stop();
    const second = await start({ name: "kept" });
    expect(await query(second.superuserUrl, "select n from thing")).toEqual([{ n: 7 }]);
    await second.stop();
  });

  it("refuses a wrong password", async () => {
    const server = await start({ name: "guarded" });
    const wrong = server.superuserUrl.replace(/postgres:[0-9a-f]+@/, "postgres:guess@");
    await expect(query(wrong, "select 1")).rejects.toThrow(/password authentication failed/);
    await server.stop();
  });

  it("listens on the loopback address only, without a socket file", async () => {
    const server = await start({ name: "loopback" });
    expect(
      await query(
        server.superuserUrl,
        "select current_setting('listen_addresses') a, current_setting('unix_socket_directories') s",
      ),
    ).toEqual([{ a: "127.0.0.1", s: "" }]);
    await server.stop();
  });
});

describe("after a crash", () => {
  it("recovers what was committed when the server was killed, on the same port", async () => {
    const first = await start({ name: "killed" });
    await query(first.superuserUrl, "create table thing as select 8 as n");
    process.kill(first.pid, "SIGKILL");
    await first.exited;
    const second = await start({ name: "killed", port: first.port });
    expect(await query(second.superuserUrl, "select n from thing")).toEqual([{ n: 8 }]);
    await second.stop();
  });

  it("starts when the lock file's number belongs to another program now", async () => {
    const first = await start({ name: "stale" });
    await first.stop();
    const lock = `${process.pid}\n${join(folder, "stale", "cluster")}\n0\n${first.port}\n\n127.0.0.1\n0 0\nready\n`;
    await writeFile(join(folder, "stale", "cluster", "postmaster.pid"), lock);
    const second = await start({ name: "stale" });
    expect(await query(second.superuserUrl, "select 1 as n")).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it("takes over from a server that outlived its parent", async () => {
    const dataDir = join(folder, "orphaned");
    const module = new URL("./postgres.ts", import.meta.url).href;
    const script = `const { startPostgres } = await import(${JSON.stringify(module)});
      console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fsync: false })).pid);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(createInterface({ input: parent.stdout }), "line");
    parent.kill("SIGKILL");
    const server = await start({ name: "orphaned" });
    expect(await query(server.superuserUrl, "select 1 as n")).toEqual([{ n: 1 }]);
    await server.stop();
  });

  it("finishes a first start that was cut short", async () => {
    await mkdir(join(folder, "unfinished", "cluster.unfinished"), { recursive: true });
    await writeFile(join(folder, "unfinished", "cluster.unfinished", "PG_VERSION"), "18\n");
    const server = await start({ name: "unfinished" });
    expect(await query(server.superuserUrl, "select 1 as n")).toEqual([{ n: 1 }]);
    await server.stop();
  });
});

describe("what can't start says so in one sentence", () => {
  it("names a folder that is a file", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(start({ name: "file" })).rejects.toThrow(
      /^The database folder .*file can't be used \(it is a file, not a folder\): .*TAILORBIRD_DATA\.$/,
    );
  });

  it("names a cluster that lost its files", async () => {
    await mkdir(join(folder, "emptied", "cluster"), { recursive: true });
    await expect(start({ name: "emptied" })).rejects.toThrow(
      /holds no PostgreSQL database: .*TAILORBIRD_DATA\.$/,
    );
  });

  it("names a cluster of another version", async () => {
    await mkdir(join(folder, "old", "cluster"), { recursive: true });
    await writeFile(join(folder, "old", "cluster", "PG_VERSION"), "16\n");
    await expect(start({ name: "old" })).rejects.toThrow(/was made by PostgreSQL 16, not 18/);
  });

  it("names a cluster whose control file is broken", async () => {
    await (await start({ name: "broken" })).stop();
    const control = join(folder, "broken", "cluster", "global", "pg_control");
    const bytes = await readFile(control);
    await chmod(control, 0o600);
    await writeFile(control, bytes.subarray(0, 100));
    await expect(start({ name: "broken" })).rejects.toThrow(
      /^PostgreSQL did not start on .*pg_control.*TAILORBIRD_DATA.*\.$/,
    );
  });

  it("names a port that another program has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    await expect(start({ name: "taken", port })).rejects.toThrow(
      new RegExp(`did not start on 127.0.0.1:${port}`),
    );
    other.close();
  });

  it("names the package to add on a platform without one", async () => {
    await expect(findPostgresBinaries("plan9", "mips")).rejects.toThrow(
      /No PostgreSQL for plan9-mips is installed: .*docker compose/,
    );
  });
});
