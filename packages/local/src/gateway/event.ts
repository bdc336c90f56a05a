import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type {
  APIGatewayProxyEventV2WithLambdaAuthorizer,
  APIGatewayRequestAuthorizerEventV2,
} from "aws-lambda";
import { decodePath } from "./router.ts";

/** What an HTTP API hands to a function, payload format 2.0. */
export type GatewayEvent = APIGatewayProxyEventV2WithLambdaAuthorizer<Record<string, unknown> | undefined>;

export interface EventParts {
  request: IncomingMessage;
  body: Buffer;
  routeKey: string;
  params: Record<string, string> | undefined;
  /** What the authorizer said of the caller; undefined on a public route. */
  identity: Record<string, unknown> | undefined;
}

const accountId = "000000000000";
const apiId = "local";
/** Bodies an HTTP API passes as text; every other, a form's too, travels as base64. */
const textTypes =
  /^(text\/|application\/(json|javascript|xml|graphql)\b|application\/[\w.-]+\+(json|xml)\b)/i;

/** @throws MalformedPath */
export function createEvent({ request, body, routeKey, params, identity }: EventParts): GatewayEvent {
  const shared = describeRequest(request, routeKey, params);
  const { requestContext, ...rest } = shared;
  const isText =
    textTypes.test(request.headers["content-type"] ?? "") &&
    request.headers["content-encoding"] === undefined;
  return {
    ...rest,
    version: "2.0",
    requestContext: {
      ...requestContext,
      ...(identity !== undefined && { authorizer: { lambda: identity } }),
    } as GatewayEvent["requestContext"],
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** What a Lambda authorizer gets: the request without its body. @throws MalformedPath */
export function createAuthorizerEvent(
  { request, routeKey, params }: Omit<EventParts, "body" | "identity">,
  identitySource: string[],
): APIGatewayRequestAuthorizerEventV2 {
  const shared = describeRequest(request, routeKey, params);
  return {
    ...shared,
    version: "2.0",
    type: "REQUEST",
    routeArn: `arn:aws:execute-api:us-east-1:${accountId}:${apiId}/$default/${request.method}${shared.rawPath}`,
    identitySource,
    cookies: shared.cookies ?? [],
    queryStringParameters: shared.queryStringParameters ?? {},
    pathParameters: shared.pathParameters ?? {},
    stageVariables: {},
  };
}

function describeRequest(
  request: IncomingMessage,
  routeKey: string,
  params: Record<string, string> | undefined,
) {
  const [path, ...query] = request.url!.split("?");
  const rawPath = decodePath(path!);
  const rawQueryString = query.join("?");
  const { cookies, headers } = joinHeaders(request);
  const now = Date.now();
  const host = headers.host ?? "";
  return {
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies !== undefined && { cookies }),
    headers,
    ...(rawQueryString !== "" && { queryStringParameters: joinQuery(rawQueryString) }),
    ...(params !== undefined && { pathParameters: params }),
    requestContext: {
      accountId,
      apiId,
      domainName: host.replace(/:\d+$/, ""),
      domainPrefix: "local",
      http: {
        method: request.method!,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      time: formatTime(now),
      timeEpoch: now,
    },
  };
}

/** Header names in lower case, repeated ones joined by commas, cookies apart. */
function joinHeaders({ headersDistinct, socket }: IncomingMessage) {
  const headers: Record<string, string> = {};
  for (const name in headersDistinct) headers[name] = headersDistinct[name]!.join(",");
  const cookies = headersDistinct.cookie?.flatMap((line) => line.split(/; */)).filter(Boolean);
  delete headers.cookie;
  headers["x-forwarded-for"] = socket.remoteAddress ?? "127.0.0.1";
  headers["x-forwarded-port"] = String(socket.localPort);
  headers["x-forwarded-proto"] = "http";
  return { headers, cookies };
}

/** Decoded; a name that stands twice has its values joined by a comma. */
function joinQuery(rawQueryString: string): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(joined);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `12/Mar/2026:19:03:58 +0000` */
function formatTime(now: number): string {
  const [date, time] = new Date(now).toISOString().split("T") as [string, string];
  const [year, month, day] = date.split("-");
  return `${day}/${months[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
}
