import type { Actor } from "@tailorbird/contracts/actor";
import { accountId } from "@tailorbird/contracts/id";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { type Scope, scopes } from "@tailorbird/contracts/scope";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { HttpMiddleware } from "./exchange.ts";

/** Takes the caller from what the authorizer found, and holds the route's scope against theirs. */
export function identify(route: RouteDefinition): HttpMiddleware {
  return {
    before(request) {
      if (route.auth === "none") return;
      const actor = actorOf(request.event);
      if (actor === undefined) {
        throw new ProblemError("unauthenticated", "Send a valid access token or API key as a Bearer token.", {
          headers: { "www-authenticate": "Bearer" },
        });
      }
      request.internal.exchange.input.actor = actor;
      if (!actor.scopes.includes(route.auth)) {
        throw new ProblemError(
          "insufficient_scope",
          `This needs the scope ${route.auth}, which the credential does not hold.`,
          { headers: { "www-authenticate": `Bearer error="insufficient_scope", scope="${route.auth}"` } },
        );
      }
    },
  };
}

function actorOf(event: APIGatewayProxyEventV2): Actor | undefined {
  // API Gateway adds it to the request context; the event's own type has no room for an authorizer.
  const { authorizer } = event.requestContext as { authorizer?: { lambda?: Record<string, unknown> | null } };
  const found = authorizer?.lambda;
  if (typeof found?.accountId !== "string" || typeof found.scopes !== "string") return undefined;
  if (found.kind !== "person" && found.kind !== "api_key") return undefined;
  if (!accountId.safeParse(found.accountId).success) return undefined;
  return { accountId: found.accountId, kind: found.kind, scopes: found.scopes.split(" ").filter(isScope) };
}

function isScope(value: string): value is Scope {
  return (scopes as readonly string[]).includes(value);
}
