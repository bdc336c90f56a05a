/** The stack of every endpoint: what comes before a handler and after it, in order. */
import middy, { type Request } from "@middy/core";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { ResultOf, RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { answerProblems } from "./http/answer-problems.ts";
import { compress } from "./http/compress.ts";
import type { HttpInput, HttpMiddleware, Internal } from "./http/exchange.ts";
import { identify } from "./http/identify.ts";
import { observe } from "./http/observe.ts";
import { readBody } from "./http/read-body.ts";
import { readIdempotencyKey } from "./http/read-idempotency-key.ts";
import { readPreconditions } from "./http/read-preconditions.ts";
import { respond } from "./http/respond.ts";
import { validateParams, validateValues } from "./http/validate.ts";
import { once } from "./once.ts";
import type { Reply } from "./reply.ts";

export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface HttpOptions {
  /** Of the body, decoded. */
  readonly maxBodyBytes?: number;
}

/** Kept back from Lambda's time limit, to answer in. */
const reserveMilliseconds = 500;

/**
 * Makes a Lambda handler (HTTP API, payload 2.0) of a route and of what it does.
 * @param service makes what `handle` works with: called at the first request, and kept.
 * @param handle answers the body of the route's first success, or a `reply`. A ProblemError it throws is told
 * to the caller; anything else answers `internal` with nothing of its message.
 */
export function http<R extends RouteDefinition, Service>(
  route: R,
  service: () => Service | Promise<Service>,
  handle: (service: Service, input: HttpInput<R>) => Promise<ResultOf<R> | Reply>,
  { maxBodyBytes = 1024 * 1024 }: HttpOptions = {},
): HttpHandler {
  const services = once(service);
  const work = async (input: unknown) => handle(await services(), input as HttpInput<R>);
  const stack: HttpMiddleware[] = [
    observe(route),
    compress(),
    answerProblems(),
    identify(route),
    validateParams(route),
    readBody(route, maxBodyBytes),
    validateValues(route),
    readPreconditions(route),
    readIdempotencyKey(route),
    respond(route),
    handOver(),
  ];
  return middy<APIGatewayProxyEventV2, unknown, Error, Context, Internal>(work, {
    timeoutEarlyInMillis: reserveMilliseconds,
    timeoutEarlyResponse: refuseForTime,
  }).use(stack) as HttpHandler;
}

/** The last before the handler: gives it the checked input in the event's place. */
function handOver(): HttpMiddleware {
  return {
    before(request: Request<APIGatewayProxyEventV2, unknown, Error, Context, Internal>) {
      const { input, requestId, event } = request.internal.exchange;
      request.event = { ...input, requestId, headers: event.headers } as unknown as APIGatewayProxyEventV2;
    },
  };
}

function refuseForTime(): never {
  throw new ProblemError("unavailable", "This took longer than it may. Try again in a moment.", {
    headers: { "retry-after": "1" },
  });
}
