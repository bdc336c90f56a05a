import type { IncomingHttpHeaders } from "node:http";
import { AwsError, notImplemented } from "./aws-error.ts";

/**
 * Takes off the `aws-chunked` wrapping that SDKs put around streams.
 * @returns the object's bytes and the headers with what the trailer added (the checksum).
 */
export function unwrapChunks(
  headers: IncomingHttpHeaders,
  body: Buffer,
): { headers: IncomingHttpHeaders; data: Buffer } {
  const payload = headers["x-amz-content-sha256"];
  if (payload === undefined || !String(payload).startsWith("STREAMING-")) return { headers, data: body };
  if (payload !== "STREAMING-UNSIGNED-PAYLOAD-TRAILER") throw notImplemented(String(payload));
  const chunks: Buffer[] = [];
  let position = 0;
  for (;;) {
    const lineEnd = body.indexOf("\r\n", position);
    const size = lineEnd < 0 ? Number.NaN : Number.parseInt(body.toString("latin1", position, lineEnd), 16);
    const start = lineEnd + 2;
    if (!(size >= 0) || start + size > body.length)
      throw new AwsError(400, "IncompleteBody", "The chunked body is cut short.");
    position = start + size;
    if (size === 0) break;
    chunks.push(body.subarray(start, position));
    position += 2;
  }
  const data = Buffer.concat(chunks);
  if (data.length !== Number(headers["x-amz-decoded-content-length"])) {
    throw new AwsError(
      400,
      "IncompleteBody",
      "The body is not as long as x-amz-decoded-content-length says.",
    );
  }
  const trailer = body
    .toString("latin1", position)
    .split("\r\n")
    .filter((line) => line.includes(":"));
  const added = trailer.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 1).trim(),
  ]);
  return { headers: { ...headers, ...Object.fromEntries(added) }, data };
}
