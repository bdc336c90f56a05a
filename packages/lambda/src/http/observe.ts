import { randomUUID } from "node:crypto";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { describeError } from "../describe-error.ts";
import { logger } from "../logger.ts";
import { metricsOf } from "../metrics.ts";
import type { Exchange, HttpMiddleware } from "./exchange.ts";

let cold = true;

/**
 * The outermost middleware: opens the exchange, and when it has been answered writes one line about it. The line names
 * the route, never the path, and of the caller the account id alone. How many and how long, Lambda counts by itself, for
 * each route has a function of its own; a failure that was answered it can't see, so that alone is a metric of ours.
 */
export function observe(route: RouteDefinition): HttpMiddleware {
  const publish = metricsOf("api", { route: route.id });

  function close(exchange: Exchange, response: unknown, error: unknown) {
    const status = (response as APIGatewayProxyStructuredResultV2).statusCode ?? 500;
    const durationMs = performance.now() - exchange.startedAt;
    const line = {
      requestId: exchange.requestId,
      route: route.id,
      status,
      durationMs: Math.round(durationMs * 10) / 10,
      coldStart: cold,
      ...(exchange.input.actor && { accountId: exchange.input.actor.accountId }),
      ...(error instanceof ProblemError && { code: error.code }),
    };
    cold = false;
    if (status < 500) logger.info("request", line);
    else {
      logger.error("request failed", { ...line, error: describeError(error) });
      publish({ count: { errors: 1 } });
    }
  }

  return {
    before(request) {
      request.internal.exchange = {
        event: request.event,
        requestId: request.event.requestContext?.requestId || randomUUID(),
        startedAt: performance.now(),
        input: {},
      };
    },
    after(request) {
      close(request.internal.exchange, request.response, undefined);
    },
    onError(request) {
      close(request.internal.exchange, request.response, request.error);
    },
  };
}
