import { createHash } from "node:crypto";
import { idempotencyKeyPattern } from "@tailorbird/contracts/actor";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { canonicalJson } from "../canonical-json.ts";
import type { HttpMiddleware } from "./exchange.ts";
import { invalidRequest } from "./invalid-request.ts";

const visibleAscii = new RegExp(idempotencyKeyPattern);

/** Reads `Idempotency-Key` where a route honours it. The domain keeps it, in the transaction it guards. */
export function readIdempotencyKey(route: RouteDefinition): HttpMiddleware {
  return {
    before(request) {
      if (!route.idempotent) return;
      const { event, input } = request.internal.exchange;
      const key = event.headers["idempotency-key"];
      if (key === undefined) return;
      if (!visibleAscii.test(key)) {
        throw invalidRequest([
          { in: "header", pointer: "/idempotency-key", detail: "must be 1 to 255 visible ASCII characters" },
        ]);
      }
      const carried = canonicalJson({ params: input.params, body: input.body });
      input.idempotencyKey = {
        route: route.id,
        key,
        requestHash: createHash("sha256").update(carried).digest("hex"),
      };
    },
  };
}
