import type { MiddlewareObj } from "@middy/core";
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { BodyOf, ParamsOf, QueryOf, RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";

/** What a handler is given: everything in it has been checked against the route's contract. */
export interface HttpInput<R extends RouteDefinition = RouteDefinition> {
  /** Who calls; nobody on a public route. */
  readonly actor: R["auth"] extends "none" ? undefined : Actor;
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  /** Only on an idempotent route, and only when the caller sent one. */
  readonly idempotencyKey?: IdempotencyKey;
  /** The revision that the caller read and expects; absent when the caller does not mind. */
  readonly ifMatch?: number;
  /** The revision that the caller holds already. */
  readonly ifNoneMatch?: number;
  readonly requestId: string;
  /** Request headers, names in lower case: for content negotiation. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** One request on its way through the stack. Middlewares fill `input`, the last of them hands it over. */
export interface Exchange {
  readonly event: APIGatewayProxyEventV2;
  readonly requestId: string;
  readonly startedAt: number;
  readonly input: {
    actor?: Actor;
    params?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
    idempotencyKey?: IdempotencyKey;
    ifMatch?: number;
    ifNoneMatch?: number;
  };
}

// A type, not an interface: middy wants an index signature.
export type Internal = { exchange: Exchange };
export type HttpMiddleware = MiddlewareObj<APIGatewayProxyEventV2, unknown, Error, Context, Internal>;
