import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describeSystemError, StackError } from "./stack-error.ts";

/**
 * Binds a server to 127.0.0.1, or to `host` where a container publishes its ports.
 * @param port 0 for any free one.
 * @returns the port it got.
 * @throws StackError when the port can't be had.
 */
export function listen(server: Server, port: number, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(
        new StackError(
          `Can't listen on ${host}:${port} (${describeSystemError(error)}): stop what uses it, or choose another with PORT.`,
        ),
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Stops taking requests, lets those under way finish for `graceMs`, then cuts what is left. */
export function closeServer(server: Server, graceMs = 2_000): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    // A kept-alive connection whose last answer has gone out is idle only from then on.
    const sweep = setInterval(() => server.closeIdleConnections(), 25);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}
