import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Context } from "aws-lambda";
import { readBody } from "../aws/request-body.ts";
import { createLambdaContext, FunctionTimeout, withTimeout } from "../lambda-context.ts";
import { closeServer, listen } from "../listen.ts";
import { type Authorizer, createAuthorization } from "./authorize.ts";
import { createAuthorizerEvent, createEvent, type GatewayEvent } from "./event.ts";
import { answerFailure, answerUnreadable } from "./failure.ts";
import { sendMessage, sendResult } from "./response.ts";
import { createRouter } from "./router.ts";
import { createThrottle, type ThrottleSettings } from "./throttle.ts";

export interface GatewayRoute {
  /** Names the function in its context and in the log. */
  id: string;
  method: string;
  /** As API Gateway writes it: `/v1/resumes/{id}`. */
  path: string;
  /** Whether the authorizer is asked. */
  auth: boolean;
  /** The function's own limit; beyond it Lambda fails the request. */
  timeoutSeconds?: number;
  memoryMb?: number;
  invoke(event: GatewayEvent, context: Context): Promise<unknown>;
}

/** Something that is no function: the local token endpoint, the page. */
export interface LocalHandler {
  method: string;
  path: string;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}

export interface GatewayOptions {
  /** What it listens on; 127.0.0.1. */
  host?: string;
  /** 0 for any free one. */
  port?: number;
  routes: readonly GatewayRoute[];
  authorizer: Authorizer;
  /** How long the authorizer's answer holds for an Authorization header; 60 s. */
  authorizerCacheSeconds?: number;
  handlers?: readonly LocalHandler[];
  throttle?: ThrottleSettings;
  /** The integration's limit: 30 s, as in AWS. */
  timeoutSeconds?: number;
  log?: (line: string) => void;
}

export interface Gateway {
  port: number;
  url: string;
  /** Takes no more requests and lets those under way finish. */
  stop(): Promise<void>;
}

const largestBodyBytes = 10 * 1_048_576;
/** Of the event that Lambda is invoked with. */
const largestEventBytes = 6 * 1_048_576;
/** Request line and header values together. */
const largestHeaderBytes = 10_240;

/**
 * API Gateway's HTTP API on 127.0.0.1: turns requests into payload 2.0 events, asks the authorizer, invokes
 * the function and sends what it answers. What the gateway refuses itself has its own `{"message"}` body.
 * @throws StackError when the port is taken.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const server = createGatewayServer(options);
  const port = await listen(server, options.port ?? 0, options.host);
  return { port, url: `http://127.0.0.1:${port}`, stop: () => closeServer(server, 4_000) };
}

function createGatewayServer(options: GatewayOptions): Server {
  const { routes, handlers = [], timeoutSeconds = 30, log = () => {} } = options;
  const router = createRouter<GatewayRoute | LocalHandler>([...routes, ...handlers]);
  const authorize = createAuthorization(options.authorizer, options.authorizerCacheSeconds ?? 60);
  const tryPass = options.throttle === undefined ? () => true : createThrottle(options.throttle);

  const server = createServer(
    { maxHeaderSize: 4 * largestHeaderBytes, keepAliveTimeout: 60_000 },
    (request, response) => {
      answer(request, response).catch((error) => answerFailure(response, error, log));
    },
  );
  server.on("clientError", answerUnreadable);
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (measureHeaders(request) > largestHeaderBytes) {
      return sendMessage(response, 431, "Request Header Fields Too Large");
    }
    const found = router.find(request.method!, request.url!.split("?")[0]!);
    if (found === undefined) return sendMessage(response, 404, "Not Found");
    if (!tryPass()) return sendMessage(response, 429, "Too Many Requests");
    const { route, params } = found;
    if ("handle" in route) return route.handle(request, response);

    const routeKey = `${route.method} ${route.path}`;
    const identity = route.auth ? await identify(request, routeKey, params) : undefined;
    if (identity === "missing") return sendMessage(response, 401, "Unauthorized");
    if (identity === "denied") return sendMessage(response, 403, "Forbidden");
    const body =
      request.headers["content-length"] === undefined && request.headers["transfer-encoding"] === undefined
        ? noBody
        : await readBody(request, largestBodyBytes);
    const event = createEvent({ request, body, routeKey, params, identity });
    if (body.length > largestEventBytes / 2 && JSON.stringify(event).length > largestEventBytes) {
      return sendMessage(response, 413, "Request Entity Too Large");
    }
    const functionSeconds = route.timeoutSeconds ?? timeoutSeconds;
    const context = createLambdaContext(route.id, {
      timeoutSeconds: functionSeconds,
      memoryMb: route.memoryMb ?? 512,
    });
    const result = await withTimeout(
      route.invoke(event, context),
      Math.min(functionSeconds, timeoutSeconds),
    ).catch((error) => {
      // Its own limit ends the function (500); the gateway's only ends the wait for it (503).
      if (error instanceof FunctionTimeout && functionSeconds < timeoutSeconds)
        throw new Error(`${route.id}: ${error.message}`);
      throw error;
    });
    sendResult(response, result);
  }

  function identify(request: IncomingMessage, routeKey: string, params: Record<string, string> | undefined) {
    const authorization = request.headers.authorization;
    if (!authorization) return "missing" as const;
    return authorize(
      authorization,
      () => createAuthorizerEvent({ request, routeKey, params }, [authorization]),
      () => createLambdaContext("auth/authorize", { timeoutSeconds }),
    ).then((verdict) => (verdict === "denied" ? verdict : verdict.identity));
  }
}

const noBody = Buffer.alloc(0);

function measureHeaders({ method, url, rawHeaders }: IncomingMessage): number {
  let size = method!.length + url!.length;
  for (const text of rawHeaders) size += text.length;
  return size;
}
