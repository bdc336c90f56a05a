import type { RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { isReply, type Reply, reply } from "../reply.ts";
import { etagOf, revisionsOf } from "./etag.ts";
import type { Exchange, HttpMiddleware } from "./exchange.ts";
import { fits } from "./fits.ts";
import { locationOf, nextPageOf } from "./links.ts";
import { ResponseMismatchError } from "./response-mismatch.ts";
import { resultOf } from "./result.ts";

/** Makes an answer of what the handler returned: checked against the contract, and stripped of all it does not name. */
export function respond(route: RouteDefinition): HttpMiddleware {
  const usual = usualStatus(route);
  return {
    after(request) {
      const { exchange } = request.internal;
      const answer = isReply(request.response) ? request.response : reply(usual, request.response);
      request.response = send(route, exchange, answer);
    },
  };
}

function send(route: RouteDefinition, exchange: Exchange, answer: Reply): APIGatewayProxyStructuredResultV2 {
  const { requestId } = exchange;
  const { status, headers, content } = answer;
  if (content.type === "raw") {
    return resultOf(requestId, status, { "content-type": content.contentType, ...headers }, content.bytes);
  }
  const body = checked(route, status, content.body);
  if (body === undefined) return resultOf(requestId, status, headers);
  const implied = impliedHeaders(route, exchange, status, body);
  if (isHeld(route, exchange, implied.etag)) return resultOf(requestId, 304, { ...implied, ...headers });
  return resultOf(
    requestId,
    status,
    { "content-type": "application/json", ...implied, ...headers },
    JSON.stringify(body),
  );
}

function checked(route: RouteDefinition, status: number, body: unknown): unknown {
  const response = route.responses[status];
  if (response === undefined) throw new ResponseMismatchError(`${route.id} has no answer ${status}.`);
  if (response.schema === undefined) return undefined;
  if (fits(response.schema, body)) return body;
  const parsed = response.schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 10).map((issue) => `${issue.path.join("/")} (${issue.code})`);
  throw new ResponseMismatchError(
    `The ${status} of ${route.id} does not fit its contract: ${places.join(", ")}.`,
  );
}

function impliedHeaders(
  route: RouteDefinition,
  exchange: Exchange,
  status: number,
  body: unknown,
): Record<string, string> {
  if (typeof body !== "object" || body === null) return {};
  const { revision, id, nextCursor } = body as Record<string, unknown>;
  return {
    ...(typeof revision === "number" && { etag: etagOf(revision) }),
    ...(status === 201 && typeof id === "string" && { location: locationOf(route, exchange, id) }),
    ...(typeof nextCursor === "string" && { link: nextPageOf(route, exchange, nextCursor) }),
  };
}

/** Whether the caller holds this revision already, by weak comparison as RFC 9110 has it for If-None-Match. */
function isHeld(route: RouteDefinition, exchange: Exchange, etag: string | undefined): boolean {
  if (route.method !== "GET" || etag === undefined) return false;
  const header = exchange.event.headers["if-none-match"];
  if (header === undefined) return false;
  return header.trim() === "*" || revisionsOf(header).some((revision) => etagOf(revision) === etag);
}

function usualStatus(route: RouteDefinition): number {
  const success = Object.keys(route.responses)
    .map(Number)
    .filter((status) => status >= 200 && status < 300);
  return Math.min(...success);
}
