/** Requests on one connection that stays open, as a browser makes them. */
import { Agent, request } from "node:http";

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

/** @returns the body of a success, parsed when it is JSON. @throws on anything else. */
export type Ask = (asked: Asked) => Promise<unknown>;

export function createAsk(url: string, token: string): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return ({ method = "GET", path, body }) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        ...(text !== undefined && {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(text),
        }),
      };
      const sent = request(`${url}${path}`, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const answer = Buffer.concat(chunks).toString();
          const { statusCode = 0 } = response;
          if (statusCode >= 300) reject(new Error(`${method} ${path} answered ${statusCode}: ${answer}`));
          else resolve(/json/.test(response.headers["content-type"] ?? "") ? JSON.parse(answer) : answer);
        });
      });
      sent.on("error", reject);
      sent.end(text);
    });
}
