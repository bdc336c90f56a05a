/** Lambda's runtime API for one function, and AWS's own runtime client as its process. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningFunction {
  readonly pid: number;
  /** Bytes that it has written to its log, without Lambda's own lines. */
  logBytes(): number;
  /** @throws Error with what the function or its start failed with. */
  invoke<Answer>(event: unknown): Promise<Answer>;
  stop(): void;
}

interface Invocation {
  id: string;
  event: unknown;
  settle: { resolve(answer: unknown): void; reject(error: Error): void };
}

export interface StartOptions {
  /** The entry of `aws-lambda-ric`. */
  readonly client: string;
  /** The bundle, whose `bundle.mjs` exports `handler`. */
  readonly folder: string;
  readonly id: string;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
}

export async function startFunction({
  client,
  folder,
  id,
  memoryMb,
  environment,
}: StartOptions): Promise<RunningFunction> {
  const name = id.replaceAll("/", "-");
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let idle: ServerResponse | undefined;
  let startError: Error | undefined;

  const hand = () => {
    const next = idle && waiting.shift();
    if (!idle || !next) return;
    running.set(next.id, next);
    idle.writeHead(200, {
      "content-type": "application/json",
      "lambda-runtime-aws-request-id": next.id,
      "lambda-runtime-deadline-ms": String(Date.now() + 60_000),
      "lambda-runtime-invoked-function-arn": `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    });
    idle.end(JSON.stringify(next.event));
    idle = undefined;
  };

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const [, id = "", kind = ""] = /\/invocation\/([^/]+)\/?(\w*)$/.exec(request.url ?? "") ?? [];
    if (id === "next") {
      idle = response;
      hand();
      return;
    }
    response.writeHead(202).end("{}");
    const failure = new Error(`${name}: ${body}`);
    if (request.url?.endsWith("/init/error")) {
      startError = failure;
      for (const each of waiting.splice(0)) each.settle.reject(failure);
    } else if (kind === "response") running.get(id)?.settle.resolve(JSON.parse(body || "null"));
    else running.get(id)?.settle.reject(failure);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The share of its memory that Lambda lets V8 have.
  const heap = [`--max-old-space-size=${Math.floor(memoryMb * 0.9)}`];
  const child: ChildProcess = spawn(process.execPath, [...heap, client, "bundle.handler"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      ...environment,
      AWS_LAMBDA_RUNTIME_API: address,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: "1",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
      AWS_LAMBDA_LOG_FORMAT: "JSON",
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: "check",
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: "bundle.handler",
    },
  });
  let written = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    written += chunk.byteLength;
  });
  child.once("exit", (code) => {
    startError ??= new Error(`${name}: the runtime ended with ${code}`);
    for (const each of [...waiting, ...running.values()]) each.settle.reject(startError);
  });
  return {
    pid: child.pid as number,
    logBytes: () => written,
    invoke<Answer>(event: unknown) {
      if (startError) return Promise.reject(startError);
      return new Promise<Answer>((resolve, reject) => {
        waiting.push({
          id: randomUUID(),
          event,
          settle: { resolve: resolve as (answer: unknown) => void, reject },
        });
        hand();
      });
    },
    stop() {
      child.kill("SIGKILL");
      server.closeAllConnections();
      server.close();
    },
  };
}
