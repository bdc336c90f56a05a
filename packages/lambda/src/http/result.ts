import { strictTransport } from "@tailorbird/contracts/page-headers";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** Headers of every answer. A reply's own headers win, so that a page can state its own policy. */
const always = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": strictTransport,
  "x-content-type-options": "nosniff",
} as const;

/** An answer in the shape of payload 2.0. Bytes travel as base64, as API Gateway wants them. */
export function resultOf(
  requestId: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: { ...always, "x-request-id": requestId, ...headers },
    ...(typeof body === "string" && { body }),
    ...(body instanceof Uint8Array && {
      body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("base64"),
      isBase64Encoded: true,
    }),
  };
}
