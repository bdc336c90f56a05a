/**
 * The one description of an endpoint. API Gateway's routes, the local gateway, the OpenAPI document,
 * validation in and out, and the SDK are all made from the list of these.
 */
import type * as z from "zod/mini";
import type { ProblemCode } from "./problem.ts";
import type { Scope } from "./scope.ts";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** One success answer. A response without a schema has no body, or one in a form of its own (`contentTypes`). */
export interface ResponseDefinition {
  readonly description: string;
  readonly schema?: z.ZodMiniType;
  readonly contentTypes?: readonly string[];
}

type ObjectSchema = z.ZodMiniObject;

export interface RouteDefinition {
  /** `<noun>/<verb>`: also the path of the function below `functions/http/`. */
  readonly id: string;
  readonly method: Method;
  /** As API Gateway writes it: `/v1/resumes/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** `none`: public. Otherwise the scope a caller must hold. */
  readonly auth: "none" | Scope;
  readonly params?: ObjectSchema;
  readonly query?: ObjectSchema;
  readonly body?: z.ZodMiniType;
  readonly responses: { readonly [status: number]: ResponseDefinition };
  /** Answers 404 in a form of its own, where a person's browser is what asks; otherwise with `not_found`. */
  readonly missing?: ResponseDefinition;
  /** The problems that are this route's own; those every route shares are added in OpenAPI. */
  readonly errors: readonly ProblemCode[];
  /** Accepts `Idempotency-Key`: the same key with the same body is carried out once. */
  readonly idempotent?: boolean;
  /** Counts against a quota, and says with `RateLimit` how much of it is left. */
  readonly limited?: boolean;
  /** `read`: answers `ETag`, honours `If-None-Match`. `write`: also honours `If-Match`. */
  readonly revision?: "read" | "write";
}

type Infer<Schema, Otherwise> = Schema extends z.ZodMiniType ? z.infer<Schema> : Otherwise;

export type ParamsOf<R extends RouteDefinition> = Infer<R["params"], Record<string, never>>;
export type QueryOf<R extends RouteDefinition> = Infer<R["query"], Record<string, never>>;
export type BodyOf<R extends RouteDefinition> = Infer<R["body"], undefined>;

type BodyOfResponse<Response> = Response extends { readonly schema: infer Schema extends z.ZodMiniType }
  ? z.infer<Schema>
  : // biome-ignore lint/suspicious/noConfusingVoidType: what a handler that answers nothing returns.
    void;

/** The union of the bodies of a route's success answers. */
export type ResultOf<R extends RouteDefinition> = {
  [Status in keyof R["responses"]]: BodyOfResponse<R["responses"][Status]>;
}[keyof R["responses"]];

/** States an endpoint; keeps the literal types, so that handlers are typed by it. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRoute<const R extends RouteDefinition>(route: R): R {
  return route;
}
