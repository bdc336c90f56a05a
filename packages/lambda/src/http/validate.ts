import type { ProblemField } from "@tailorbird/contracts/problem";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import type * as z from "zod/mini";
import { describeIssue, ownWords } from "./describe-issue.ts";
import type { HttpMiddleware } from "./exchange.ts";
import { invalidRequest } from "./invalid-request.ts";
import { isStorable } from "./parse-json.ts";
import { pointerOf } from "./pointer.ts";

/**
 * Path parameters: one that no id could be names nothing, so it is not found, like an id that is not there.
 * They are looked at before the body, so that a wrong address is never told what its body should be.
 */
export function validateParams(route: RouteDefinition): HttpMiddleware {
  return {
    before(request) {
      const { event, input } = request.internal.exchange;
      const parsed = route.params?.safeParse(event.pathParameters ?? {});
      if (parsed?.success === false) throw new ProblemError("not_found", "There is nothing at this address.");
      input.params = parsed?.data ?? {};
    },
  };
}

/** Query and body, so that one answer names everything there is to correct. */
export function validateValues(route: RouteDefinition): HttpMiddleware {
  return {
    before(request) {
      const { event, input } = request.internal.exchange;
      const errors: ProblemField[] = [];
      const query = event.queryStringParameters ?? {};
      errors.push(...unstorable(query));
      input.query = check("query", route.query, query, errors) as Record<string, unknown>;
      input.body = check("body", route.body, input.body, errors);
      if (errors.length > 0) throw invalidRequest(errors);
    },
  };
}

/** Text of a query that PostgreSQL could not even compare with: a body's is refused where it is parsed. */
function unstorable(query: Readonly<Record<string, string | undefined>>): ProblemField[] {
  return Object.entries(query)
    .filter(([name, value = ""]) => !isStorable(name) || !isStorable(value))
    .map(([name]) => ({
      in: "query",
      pointer: pointerOf([name]),
      detail: "must not hold U+0000 or half a surrogate pair",
    }));
}

function check(
  where: ProblemField["in"],
  schema: z.ZodMiniType | undefined,
  value: unknown,
  errors: ProblemField[],
): unknown {
  if (schema === undefined) return where === "query" ? {} : undefined;
  const parsed = schema.safeParse(value, ownWords);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) errors.push(...describeIssue(where, issue, value));
  return undefined;
}
