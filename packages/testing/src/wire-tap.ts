import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface WireTap {
  /** The same database, reached through the tap. */
  url(databaseUrl: string): string;
  /** How often a client has spoken after the server has: round trips, however many messages each held. */
  readonly seen: { turns: number };
  stop(): Promise<void>;
}

/** Stands between a driver and the PostgreSQL server at `serverUrl`, and counts round trips. */
export async function startWireTap(serverUrl: string): Promise<WireTap> {
  const { hostname, port, host } = new URL(serverUrl);
  const seen = { turns: 0 };
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let isServersTurn = false;
    client.on("data", (bytes) => {
      if (!isServersTurn) seen.turns += 1;
      isServersTurn = true;
      upstream.write(bytes);
    });
    upstream.on("data", (bytes) => {
      isServersTurn = false;
      client.write(bytes);
    });
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
    seen,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
