import type { IncomingMessage } from "node:http";
import { AwsError } from "./aws-error.ts";

/**
 * Reads a request's whole body.
 * @throws AwsError EntityTooLarge beyond `limitBytes`; the rest is left unread.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    new AwsError(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Left undestroyed, the connection can still carry the refusal.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
