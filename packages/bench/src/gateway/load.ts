/** A server in a process of its own, and what serving a load costs it. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

export interface MeasuredServer {
  url: string;
  /** Microseconds of CPU the process has used. */
  readCpu(): Promise<number>;
  stop(): Promise<void>;
}

/** @param file of a program that sends its address once it serves, and answers `cpu` with `process.cpuUsage()`. */
export async function startServer(
  file: string,
  environment: Record<string, string>,
): Promise<MeasuredServer> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...environment },
    // Logs are written as in AWS, and nobody reads them.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const { url } = (await answerOf(child)) as { url: string };
  return {
    url,
    async readCpu() {
      child.send("cpu");
      return (await answerOf(child)) as number;
    },
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (answer) => {
      child.off("exit", ended);
      resolve(answer);
    });
  });
}

export interface Load {
  requestsPerSecond: number;
  /** Of the server's process alone. */
  cpuPerRequestMicroseconds: number;
}

const connections = 32;

/**
 * Asks for one path with 32 connections, as fast as it answers or at `rate` requests per second.
 * @throws when any answer is not 200.
 */
export async function putUnderLoad(
  server: MeasuredServer,
  path: string,
  headers: Record<string, string>,
  { seconds, rate }: { seconds: number; rate?: number | undefined },
): Promise<Load> {
  const before = await server.readCpu();
  const result = await autocannon({
    ...{ url: `${server.url}${path}`, connections, duration: seconds, headers },
    ...(rate !== undefined && { overallRate: rate }),
  });
  const cpu = (await server.readCpu()) - before;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path} failed ${result.non2xx + result.errors} times under load.`);
  }
  const requests = result.requests.total;
  return { requestsPerSecond: requests / result.duration, cpuPerRequestMicroseconds: cpu / requests };
}
