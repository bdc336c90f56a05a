/** A service of AWS that speaks JSON over plain HTTP verbs: EventBridge Scheduler and SES do. */
import { randomUUID } from "node:crypto";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { AwsError } from "./aws-error.ts";
import { decode } from "./canonical-request.ts";
import { readBody } from "./request-body.ts";
import { verifySignature } from "./signature-v4.ts";
import type { Signer } from "./signing-key.ts";

export interface RestRequest {
  readonly method: string;
  /** Decoded segments of the path. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body's object; empty when there is no body. */
  readonly body: Readonly<Record<string, unknown>>;
}

const largestRequestBytes = 2 * 1_048_576;

/** Serves `answer` to signed requests; what it throws is told as that service tells it. */
export function createRestJsonServer(
  signer: Signer,
  answer: (request: RestRequest) => unknown,
  log: (line: string) => void,
): Server {
  return createServer((request, response) => {
    serve(request, signer, answer)
      .then((body) => send(response, 200, body))
      .catch((error) => sendError(response, error, signer.service, log));
  });
}

async function serve(request: IncomingMessage, signer: Signer, answer: (request: RestRequest) => unknown) {
  const body = await readBody(request, largestRequestBytes);
  const { method = "", url = "" } = request;
  verifySignature({ method, url, headers: request.headers, body }, signer);
  const [path = "", ...query] = url.split("?");
  return answer({
    method,
    path: path.slice(1).split("/").map(decode),
    query: new URLSearchParams(query.join("?")),
    headers: request.headers,
    body: readObject(body),
  });
}

function readObject(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {}
  throw new AwsError(400, "SerializationException", "The request body is no JSON object.");
}

function sendError(response: ServerResponse, error: unknown, service: string, log: (line: string) => void) {
  if (response.headersSent || response.destroyed) return;
  if (!(error instanceof AwsError)) log(`${service}: ${error instanceof Error ? error.stack : error}`);
  const { status, code, message } =
    error instanceof AwsError
      ? error
      : new AwsError(500, "InternalServerException", "The request failed inside the local stack.");
  response.setHeader("x-amzn-errortype", code);
  send(response, status, { Message: message, message });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "x-amzn-requestid": randomUUID() });
  response.end(JSON.stringify(body));
}
