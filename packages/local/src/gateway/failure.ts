import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { AwsError } from "../aws/aws-error.ts";
import { FunctionTimeout } from "../lambda-context.ts";
import { sendMessage } from "./response.ts";
import { MalformedPath } from "./router.ts";

/** Answers for a request that could not be carried out; what is no one's mistake but ours is logged. */
export function answerFailure(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  if (error instanceof AwsError && error.code === "EntityTooLarge") {
    sendMessage(response, 413, "Request Entity Too Large");
  } else if (error instanceof MalformedPath) {
    sendMessage(response, 400, "Bad Request");
  } else if (error instanceof FunctionTimeout) {
    sendMessage(response, 503, "Service Unavailable");
  } else {
    log(`gateway: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    sendMessage(response, 500, "Internal Server Error");
  }
}

/** Answers on a connection whose request Node could not read at all. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const tooLarge = error.code === "HPE_HEADER_OVERFLOW";
  const [status, message] = tooLarge ? [431, "Request Header Fields Too Large"] : [400, "Bad Request"];
  const body = JSON.stringify({ message });
  const head = ["content-type: application/json", `content-length: ${body.length}`, "connection: close"];
  socket.end(`HTTP/1.1 ${status} ${message}\r\n${head.join("\r\n")}\r\n\r\n${body}`);
}
