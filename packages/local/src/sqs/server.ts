import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { AwsError } from "../aws/aws-error.ts";
import { readBody } from "../aws/request-body.ts";
import { verifySignature } from "../aws/signature-v4.ts";
import type { Signer } from "../aws/signing-key.ts";
import { runAction, type SqsContext } from "./actions.ts";

const largestRequestBytes = 2 * 1_048_576;

/** SQS's JSON protocol over HTTP, every request's signature checked. */
export function createSqsServer(
  signer: Signer,
  context: Omit<SqsContext, "signal" | "onUndelivered">,
  stopping: AbortSignal,
  log: (line: string) => void,
): Server {
  return createServer((request, response) => {
    answer(request, response, signer, context, stopping).catch((error) => sendError(response, error, log));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  signer: Signer,
  context: Omit<SqsContext, "signal" | "onUndelivered">,
  stopping: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  let undo: (() => void) | undefined;
  response.once("close", () => {
    gone.abort();
    if (!response.writableFinished) undo?.();
  });
  const body = await readBody(request, largestRequestBytes);
  verifySignature({ method: request.method!, url: request.url!, headers: request.headers, body }, signer);
  const target = String(request.headers["x-amz-target"] ?? "");
  if (request.method !== "POST" || !target.startsWith("AmazonSQS.")) {
    throw new AwsError(400, "InvalidAction", "The action or operation requested is invalid.");
  }
  const result = await runAction(target.slice("AmazonSQS.".length), parseJson(body), {
    ...context,
    signal: AbortSignal.any([gone.signal, stopping]),
    onUndelivered(callback) {
      undo = callback;
    },
  });
  if (gone.signal.aborted) return undo?.();
  send(response, 200, result);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new AwsError(400, "SerializationException", "The request body is not JSON.");
  }
}

/** Names the JSON protocol has and their older query-protocol names, which SDKs also expose. */
const queryNames: Record<string, string> = {
  QueueDoesNotExist: "AWS.SimpleQueueService.NonExistentQueue",
  MessageNotInflight: "AWS.SimpleQueueService.MessageNotInflight",
  EmptyBatchRequest: "AWS.SimpleQueueService.EmptyBatchRequest",
  TooManyEntriesInBatchRequest: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
  BatchEntryIdsNotDistinct: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
  BatchRequestTooLong: "AWS.SimpleQueueService.BatchRequestTooLong",
};

function sendError(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  if (response.headersSent || response.destroyed) return;
  if (!(error instanceof AwsError)) log(`sqs: ${error instanceof Error ? error.stack : error}`);
  const known =
    error instanceof AwsError
      ? error
      : new AwsError(500, "InternalFailure", "The request failed inside the local stack.");
  response.setHeader(
    "x-amzn-query-error",
    `${queryNames[known.code] ?? known.code};${known.status < 500 ? "Sender" : "Receiver"}`,
  );
  send(response, known.status, { __type: `com.amazonaws.sqs#${known.code}`, message: known.message });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-requestid": randomUUID(),
  });
  response.end(JSON.stringify(body));
}
