import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface WireTap {
  /** The same database, reached through the tap. */
  url(databaseUrl: string): string;
  /** How often a client has spoken after the server has: round trips, however many messages each held. */
  readonly seen: { turns: number };
  stop(): Promise<void>;
}

/**
 * Stands between a driver and the PostgreSQL server at `serverUrl`, and counts round trips.
 * @param options.hidesProcess says another process id than the server's own, as every pooler does.
 */
export async function startWireTap(serverUrl: string, { hidesProcess = false } = {}): Promise<WireTap> {
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
      // BackendKeyData, which ends the greeting: its type, its length, the process id.
      const key = hidesProcess ? bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12])) : -1;
      if (key >= 0) bytes.writeInt32BE(bytes.readInt32BE(key + 5) ^ 1, key + 5);
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
