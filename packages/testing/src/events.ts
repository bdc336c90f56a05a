/** Requests and invocations in the very shapes that API Gateway (payload 2.0) and Lambda give a function. */
import { randomUUID } from "node:crypto";
import type { Actor } from "@tailorbird/contracts/actor";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";

export interface Sending {
  /** Who signs the request; nobody when absent. */
  readonly as?: Actor;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; text and bytes are sent as they are. */
  readonly body?: unknown;
}

/** The event of a request to `route`. */
export function httpEvent(route: RouteDefinition, sending: Sending): APIGatewayProxyEventV2 {
  const { as, params, query, headers, body } = sending;
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => params?.[name] ?? "");
  const routeKey = `${route.method} ${route.path}`;
  const identity = as && { accountId: as.accountId, kind: as.kind, scopes: as.scopes.join(" ") };
  const event = {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      host: "api.example.test",
      "user-agent": "test",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...lowerCased(headers),
    },
    ...(query && { queryStringParameters: { ...query } }),
    ...(params && { pathParameters: { ...params } }),
    requestContext: {
      accountId: "000000000000",
      apiId: "test",
      domainName: "api.example.test",
      domainPrefix: "api",
      http: { method: route.method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      time: "23/Nov/2026:12:00:00 +0000",
      timeEpoch: 1795435200000,
      ...(identity && { authorizer: { lambda: identity } }),
    },
    ...bodyOf(body),
  };
  return event;
}

/** The context of an invocation that may take `timeoutSeconds`. */
export function lambdaContext(functionName: string, timeoutSeconds = 10): Context {
  const end = Date.now() + timeoutSeconds * 1000;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: "512",
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "test",
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

function bodyOf(body: unknown): { body?: string; isBase64Encoded: boolean } {
  if (body === undefined) return { isBase64Encoded: false };
  if (body instanceof Uint8Array)
    return { body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
  return { body: typeof body === "string" ? body : JSON.stringify(body), isBase64Encoded: false };
}

/** As API Gateway hands them over. */
function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
