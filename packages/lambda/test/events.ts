/** Events and contexts in the very shapes that AWS sends. Accounts and ids are invented. */
import { randomUUID } from "node:crypto";
import type {
  APIGatewayProxyEventV2,
  APIGatewayRequestAuthorizerEventV2,
  Context,
  SQSEvent,
  SQSRecord,
} from "aws-lambda";

export const sampleAccountId = `acc_${"0".repeat(31)}1`;

export interface HttpEventOptions {
  readonly method?: string;
  readonly path?: string;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly base64?: boolean;
  /** What the authorizer found; null for nobody. */
  readonly authorizer?: Record<string, unknown> | null;
}

export function httpEvent(options: HttpEventOptions = {}): APIGatewayProxyEventV2 {
  const {
    method = "GET",
    path = "/v1/things",
    authorizer = signedIn("resumes:read resumes:write"),
  } = options;
  const event = {
    version: "2.0",
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: new URLSearchParams(options.query).toString(),
    headers: {
      host: "api.example.test",
      ...(options.body !== undefined && { "content-type": "application/json" }),
      ...options.headers,
    },
    ...(options.query && { queryStringParameters: options.query }),
    ...(options.params && { pathParameters: options.params }),
    requestContext: {
      accountId: "123456789012",
      apiId: "api",
      domainName: "api.example.test",
      domainPrefix: "api",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
      requestId: randomUUID(),
      routeKey: `${method} ${path}`,
      stage: "$default",
      time: "12/Mar/2026:19:03:58 +0000",
      timeEpoch: 1773342238390,
      ...(authorizer && { authorizer: { lambda: authorizer } }),
    },
    ...(options.body !== undefined && { body: options.body }),
    isBase64Encoded: options.base64 ?? false,
  };
  return event;
}

export function signedIn(scopes: string): Record<string, string> {
  return { accountId: sampleAccountId, kind: "person", scopes };
}

export function authorizerEvent(authorization?: string): APIGatewayRequestAuthorizerEventV2 {
  const { requestContext, rawPath, rawQueryString, routeKey, headers } = httpEvent({ authorizer: null });
  return {
    version: "2.0",
    type: "REQUEST",
    routeArn: "arn:aws:execute-api:eu-central-1:123456789012:api/$default/GET/v1/things",
    identitySource: authorization === undefined ? [] : [authorization],
    routeKey,
    rawPath,
    rawQueryString,
    cookies: [],
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    requestContext: { ...requestContext, authentication: undefined } as never,
  };
}

export function sqsRecord(body: unknown, receiveCount = 1): SQSRecord {
  return {
    messageId: randomUUID(),
    receiptHandle: `receipt-${randomUUID()}`,
    body: typeof body === "string" ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: "1545082649183",
      SenderId: "AIDAIENQZJOLO23YVJ4VO",
      ApproximateFirstReceiveTimestamp: "1545082649185",
    },
    messageAttributes: {},
    md5OfBody: "098f6bcd4621d373cade4e832627b4f6",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:eu-central-1:123456789012:sample",
    awsRegion: "eu-central-1",
  };
}

export function sqsEvent(...records: SQSRecord[]): SQSEvent {
  return { Records: records };
}

export function context({ remainingMs = 10_000, functionName = "sample" } = {}): Context {
  const end = Date.now() + remainingMs;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:eu-central-1:123456789012:function:${functionName}`,
    memoryLimitInMB: "512",
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "2026/11/23/[$LATEST]0",
    getRemainingTimeInMillis: () => end - Date.now(),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
