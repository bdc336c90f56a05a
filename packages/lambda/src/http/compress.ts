import { gzipSync } from "node:zlib";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { HttpMiddleware } from "./exchange.ts";

/** Bytes below which an answer travels in one packet anyway. */
const leastBytes = 1_024;

/**
 * Compresses text for callers that take gzip: a tailoring is a fifth of its size, and what leaves AWS is paid for by the
 * byte. The tag of an answer is its revision, so it stays as it is.
 */
export function compress(): HttpMiddleware {
  return {
    after(request) {
      const result = request.response as APIGatewayProxyStructuredResultV2;
      const { body, isBase64Encoded, headers = {} } = result;
      if (body === undefined || isBase64Encoded || Buffer.byteLength(body) < leastBytes) return;
      result.headers = { ...headers, vary: "accept-encoding" };
      if (!takesGzip(request.internal.exchange.event.headers["accept-encoding"])) return;
      result.headers["content-encoding"] = "gzip";
      result.body = gzipSync(body).toString("base64");
      result.isBase64Encoded = true;
    },
  };
}

/** `gzip`, alone or in a list, and not with a weight of none. */
function takesGzip(header = ""): boolean {
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(header);
}
