/** Stands between a server and PostgreSQL, and writes down what is asked, with its values. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

export interface StatementTap {
  /** The same database, reached through the tap. */
  url(databaseUrl: string): string;
  /** What was asked while `work` went on, in order. */
  listen(work: () => Promise<unknown>): Promise<Statement[]>;
  stop(): Promise<void>;
}

export async function startStatementTap(serverUrl: string): Promise<StatementTap> {
  const { hostname, port, host } = new URL(serverUrl);
  const open = new Set<Socket>();
  let heard: Statement[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const read = createReader((statement) => heard.push(statement));
    client.on("data", (bytes) => {
      read(bytes);
      upstream.write(bytes);
    });
    upstream.on("data", (bytes) => client.write(bytes));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on("error", () => {}).on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const tapped = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (databaseUrl) => databaseUrl.replace(host, tapped),
    async listen(work) {
      heard = [];
      await work();
      return [...heard];
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Reads one connection's messages: https://www.postgresql.org/docs/18/protocol-message-formats.html */
function createReader(hear: (statement: Statement) => void): (bytes: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let isStarted = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      // The first message has no type.
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      const type = isStarted ? String.fromCharCode(rest[0] as number) : "";
      const body = rest.subarray(head + 4, length);
      rest = rest.subarray(length);
      isStarted = true;
      if (type === "Q") hear({ text: textIn(body, 0), values: [] });
      if (type === "P") prepared.set(textIn(body, 0), textIn(body, endOf(body, 0)));
      if (type === "B") hear(boundIn(body, prepared));
    }
  };
}

function boundIn(body: Buffer, prepared: ReadonlyMap<string, string>): Statement {
  const name = endOf(body, 0);
  let at = endOf(body, name);
  at += 2 + 2 * body.readInt16BE(at);
  const values = Array.from({ length: body.readInt16BE(at) });
  at += 2;
  return {
    text: prepared.get(textIn(body, name)) ?? "",
    values: values.map(() => {
      const length = body.readInt32BE(at);
      at += 4;
      if (length < 0) return null;
      at += length;
      return body.toString("utf8", at - length, at);
    }),
  };
}

const endOf = (body: Buffer, from: number) => body.indexOf(0, from) + 1;
const textIn = (body: Buffer, from: number) => body.toString("utf8", from, body.indexOf(0, from));
