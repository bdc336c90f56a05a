/** What stands before PostgreSQL at Neon: SQL over HTTP at `/sql`, and its wire protocol over WebSockets at `/v2`. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { json } from "node:stream/consumers";
import { neonConfig } from "@neondatabase/serverless";
import { Client, types } from "pg";
import { createWebSocketStream, WebSocketServer } from "ws";

export interface NeonProxy {
  /** The database's URL as Neon gives it out: at a host that the driver takes for Neon's. */
  neonUrl(databaseUrl: string): string;
  /** What the driver has sent since `forget`. */
  readonly seen: { requests: number; sockets: number };
  forget(): void;
  /** Answers every request over HTTP with this until it is called with undefined. */
  answerWith(failure: { status: number; body: string } | undefined): void;
  stop(): Promise<void>;
}

interface Statement {
  query: string;
  params: (string | null)[];
}

const host = "ep-test-00000000.eu-central-1.aws.neon.tech";
const isolationLevels: Record<string, string> = {
  Serializable: "serializable",
  RepeatableRead: "repeatable read",
};

/** Starts the proxy and points this process's Neon driver at it. Databases are those of the server at `serverUrl`. */
export async function startNeonProxy(serverUrl: string): Promise<NeonProxy> {
  const target = new URL(serverUrl);
  const seen = { requests: 0, sockets: 0 };
  let failure: { status: number; body: string } | undefined;

  const server = createServer((request, response) => {
    seen.requests += 1;
    if (failure) return void response.writeHead(failure.status).end(failure.body);
    answer(request, response, target).catch((error) => response.writeHead(500).end(String(error)));
  });
  const sockets = new WebSocketServer({ server, path: "/v2" });
  sockets.on("connection", (socket) => {
    seen.sockets += 1;
    const tunnel = createWebSocketStream(socket);
    const upstream = connect(Number(target.port), target.hostname);
    tunnel.on("error", () => upstream.destroy()).pipe(upstream);
    upstream.on("error", () => tunnel.destroy()).pipe(tunnel);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  neonConfig.fetchEndpoint = `http://${address}/sql`;
  neonConfig.wsProxy = (name, port) => `${address}/v2?address=${name}:${port}`;
  neonConfig.useSecureWebSocket = false;

  return {
    neonUrl: (databaseUrl) => databaseUrl.replace(target.host, host),
    seen,
    forget: () => Object.assign(seen, { requests: 0, sockets: 0 }),
    answerWith: (next) => {
      failure = next;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, target: URL): Promise<void> {
  const { headers } = request;
  // Its driver asks for text in arrays and parses it itself; what it does not ask for is not answered here.
  if (headers["neon-raw-text-output"] !== "true" || headers["neon-array-mode"] !== "true") {
    throw new Error("only raw text in arrays is answered");
  }
  const body = (await json(request)) as Statement | { queries: Statement[] };
  const url = new URL(String(headers["neon-connection-string"]));
  url.host = target.host;
  url.search = "";
  const client = new Client({ connectionString: url.href });
  client.on("error", () => {});
  try {
    await client.connect();
    const result =
      "queries" in body
        ? { results: await runBatch(client, body.queries, headers) }
        : await run(client, body);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result));
  } catch (error) {
    // PostgreSQL's own errors are 400 with their fields; a server that can't be reached is 500.
    const { message, ...fields } = Object.assign(
      { message: String((error as Error).message), code: "" },
      error,
    );
    const status = "severity" in fields ? 400 : 500;
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify({ message, ...fields }));
  } finally {
    await client.end().catch(() => {});
  }
}

async function runBatch(client: Client, statements: Statement[], headers: IncomingMessage["headers"]) {
  const isolation = isolationLevels[String(headers["neon-batch-isolation-level"])] ?? "read committed";
  const access = headers["neon-batch-read-only"] === "true" ? "read only" : "read write";
  const deferrable = headers["neon-batch-deferrable"] === "true" ? "deferrable" : "not deferrable";
  await client.query(`begin isolation level ${isolation} ${access} ${deferrable}`);
  const results = [];
  for (const statement of statements) results.push(await run(client, statement));
  await client.query("commit");
  return results;
}

async function run(client: Client, { query, params }: Statement) {
  const { command, rowCount, rows, fields } = await client.query({
    text: query,
    values: params,
    rowMode: "array",
    types: { ...types, getTypeParser: () => (text: string) => text } as never,
  });
  return { command, rowCount, rows, fields, rowAsArray: true };
}
