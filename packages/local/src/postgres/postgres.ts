import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../free-port.ts";
import { StackError } from "../stack-error.ts";
import { findPostgresBinaries } from "./binaries.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import { stopLeftoverServer } from "./leftover-server.ts";

export interface PostgresOptions {
  /** Where the cluster and its password live; made when missing. One server at a time: the caller holds the lock. */
  dataDir: string;
  /** Chosen free when not given. */
  port?: number;
  /** Gets each line the server logs. */
  log?: (line: string) => void;
  /** `false` for tests: faster, and a power cut may lose the database. */
  fsync?: boolean;
}

export interface PostgresServer {
  port: number;
  pid: number;
  /** `postgres://postgres:…@127.0.0.1:PORT/postgres` */
  superuserUrl: string;
  /** Settles when the server has ended, for whatever reason. */
  exited: Promise<void>;
  /** Fast shutdown: open transactions roll back, what was committed stays. Safe to call twice. */
  stop(graceSeconds?: number): Promise<void>;
}

const shutdownSeconds = 8;
const startAttempts = 40;

/**
 * Starts a real PostgreSQL on 127.0.0.1 and answers once it takes connections. It stops by itself when
 * the process that called this dies (on Linux).
 * @throws StackError when the port is taken, the data folder can't be used, or the server won't start.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const binaries = await findPostgresBinaries();
  const cluster = await openCluster(options.dataDir, binaries);
  await stopLeftoverServer(cluster.clusterDir);
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await findFreePort());
    const outcome = await launchServer(binaries.postgres, cluster, port, options);
    if (outcome.ready) return describeServer(outcome.child, cluster, port);
    if (attempt < startAttempts && mayPass(outcome.failure, options.port !== undefined)) {
      await sleep(100);
      continue;
    }
    throw new StackError(
      `PostgreSQL did not start on 127.0.0.1:${port} (${outcome.failure}): its data is in ${options.dataDir}; choose another data folder with TAILORBIRD_DATA if it can't be repaired.`,
    );
  }
}

type Outcome = { ready: true; child: ChildProcess } | { ready: false; failure: string };

function launchServer(
  program: string,
  cluster: Cluster,
  port: number,
  options: PostgresOptions,
): Promise<Outcome> {
  const { command, args } = cluster.launch(program, [
    ...["-D", cluster.clusterDir, "-p", String(port)],
    ...settings(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  // A group of its own: Ctrl-C reaches the supervisor only, which stops things in their order.
  const child = spawn(command, args, {
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: environment(),
  });
  const failures: string[] = [];
  return new Promise((resolve) => {
    createInterface({ input: child.stderr! }).on("line", (line) => {
      options.log?.(line);
      if (/(FATAL|PANIC|ERROR|could not bind)/.test(line))
        failures.push(line.replace(/^.*?(FATAL|PANIC|ERROR|LOG): +/, ""));
      if (line.includes("database system is ready to accept connections")) resolve({ ready: true, child });
    });
    child.once("error", (error) => resolve({ ready: false, failure: error.message }));
    // "close", not "exit": the last lines, which say why, have been read by then.
    child.once("close", (code, signal) => {
      resolve({ ready: false, failure: failures[0] ?? `it ended with ${signal ?? `code ${code}`}` });
    });
  });
}

function settings({ fsync = true }: PostgresOptions): [string, string][] {
  const common: [string, string][] = [
    ["listen_addresses", "127.0.0.1"],
    ["unix_socket_directories", ""],
    ["max_connections", "200"],
    ["shared_buffers", "64MB"],
    ["timezone", "UTC"],
    ["log_timezone", "UTC"],
  ];
  if (fsync) return common;
  // synchronous_commit stays on: a test may kill this server and look for what it had committed.
  return [...common, ["fsync", "off"], ["full_page_writes", "off"]];
}

/** The server needs nothing of ours: no PG* variable of the person's shell may change what it does. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

/** Backends of a killed server hold its shared memory for a moment; a port chosen free may be taken meanwhile. */
function mayPass(failure: string, portIsGiven: boolean): boolean {
  if (/shared memory block|still in use|is starting up|lock file/.test(failure)) return true;
  return !portIsGiven && /could not bind|could not create any TCP/.test(failure);
}

function describeServer(child: ChildProcess, cluster: Cluster, port: number): PostgresServer {
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  return {
    port,
    pid: child.pid!,
    superuserUrl: `postgres://postgres:${cluster.superuserPassword}@127.0.0.1:${port}/postgres`,
    exited,
    stop: (graceSeconds = shutdownSeconds) => stopServer(child, exited, graceSeconds),
  };
}

async function stopServer(child: ChildProcess, exited: Promise<void>, graceSeconds: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    child.kill(signal);
    const waiting = new AbortController();
    const late = sleep(graceSeconds * 1_000, true, { signal: waiting.signal }).catch(() => false);
    const isLate = await Promise.race([exited.then(() => false), late]);
    waiting.abort();
    if (!isLate) return;
  }
}
