/** A way to a server that counts what goes over it: what AWS would bill by the piece. */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface CountedWay {
  readonly url: string;
  /** By S3's method or SQS's action. */
  readonly calls: ReadonlyMap<string, number>;
  close(): void;
}

export async function countCalls(target: string): Promise<CountedWay> {
  const { hostname, port } = new URL(target);
  const calls = new Map<string, number>();
  const server = createServer((incoming, answer) => {
    const action = String(incoming.headers["x-amz-target"] ?? incoming.method)
      .split(".")
      .at(-1) as string;
    calls.set(action, (calls.get(action) ?? 0) + 1);
    const { method, url: path, headers } = incoming;
    // The headers as they are: the signature covers the host that was asked.
    const onward = request({ hostname, port, method, path, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.once("error", () => answer.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
