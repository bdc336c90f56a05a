import type { ServerResponse } from "node:http";

/** A function answered something an HTTP API can't pass on. */
export class MalformedResponse extends Error {}

/** Lambda gives back at most this much; JSON around the body included. */
const largestResponseBytes = 6 * 1_048_576;
/** The gateway speaks for the connection itself. */
const ownedByGateway = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "date",
  "server",
]);

/**
 * Sends a function's result as payload format 2.0 has it: a full response when there is a `statusCode`,
 * otherwise the value itself as JSON.
 * @throws MalformedResponse before anything was sent.
 */
export function sendResult(response: ServerResponse, result: unknown): void {
  const { statusCode, headers, cookies, body } = readResult(result);
  const bytes = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  if (bytes > largestResponseBytes) throw new MalformedResponse("The answer is larger than Lambda's 6 MB.");
  try {
    response.statusCode = statusCode;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (cookies.length > 0) response.setHeader("set-cookie", cookies);
    response.setHeader("content-length", bytes);
  } catch (error) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    throw new MalformedResponse(error instanceof Error ? error.message : "A header is malformed.");
  }
  const hasNoBody = statusCode === 204 || statusCode === 304;
  if (hasNoBody) response.removeHeader("content-length");
  response.end(hasNoBody ? undefined : body);
}

function readResult(result: unknown): {
  statusCode: number;
  headers: Record<string, string>;
  cookies: string[];
  /** Text stays text: Node sends it in one piece with its headers. */
  body: string | Buffer;
} {
  if (typeof result !== "object" || result === null || !("statusCode" in result)) {
    const text = typeof result === "string" ? result : JSON.stringify(result ?? null);
    return {
      statusCode: 200,
      headers: { "content-type": "application/json" },
      cookies: [],
      body: text,
    };
  }
  const {
    statusCode,
    headers = {},
    cookies = [],
    body = "",
    isBase64Encoded,
  } = result as Record<string, unknown>;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599)
    throw new MalformedResponse("The status code is no status code.");
  if (typeof headers !== "object" || headers === null)
    throw new MalformedResponse("The headers are no object.");
  const named: Record<string, string> = { "content-type": "text/plain;charset=UTF-8" };
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (value !== undefined && !ownedByGateway.has(lower)) named[lower] = String(value);
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    statusCode: status,
    headers: named,
    cookies: Array.isArray(cookies) ? cookies.map(String) : [],
    body: isBase64Encoded === true ? Buffer.from(text, "base64") : text,
  };
}

/** What the gateway itself has to say, always in this shape. */
export function sendMessage(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ message });
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
