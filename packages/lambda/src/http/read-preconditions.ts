import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { revisionsOf } from "./etag.ts";
import type { HttpMiddleware } from "./exchange.ts";

/** Reads `If-Match` where a route writes a revision, `If-None-Match` where it reads one. */
export function readPreconditions(route: RouteDefinition): HttpMiddleware {
  return {
    before(request) {
      const { event, input } = request.internal.exchange;
      if (route.revision === "write") {
        const expected = expectedRevision(event.headers["if-match"]);
        if (expected !== undefined) input.ifMatch = expected;
      }
      if (route.revision === "read") {
        const [held] = revisionsOf(event.headers["if-none-match"] ?? "");
        if (held !== undefined) input.ifNoneMatch = held;
      }
    },
  };
}

/** Of several revisions the newest: revisions only grow, so an older one is held by nobody who also holds it. */
function expectedRevision(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === "*") return undefined;
  const revisions = revisionsOf(header);
  if (revisions.length === 0) {
    throw new ProblemError("revision_mismatch", "If-Match must carry the ETag that reading it answered.");
  }
  return Math.max(...revisions);
}
