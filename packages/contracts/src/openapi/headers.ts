/** The request and response headers that a route's own description implies. */
import { idempotencyKeyPattern } from "../actor.ts";
import type { RouteDefinition } from "../route.ts";

const text = { type: "string" } as const;

export function headersOfRequest(route: RouteDefinition) {
  const header = (name: string, description: string, pattern?: string) => ({
    name,
    in: "header" as const,
    required: false,
    description,
    schema: pattern === undefined ? text : { ...text, pattern },
  });
  return [
    ...(route.idempotent
      ? [
          header(
            "Idempotency-Key",
            "Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.",
            idempotencyKeyPattern,
          ),
        ]
      : []),
    ...(route.revision === "read"
      ? [header("If-None-Match", "An ETag you hold; 304 when nothing has changed.")]
      : []),
    ...(route.revision === "write"
      ? [header("If-Match", "The ETag you read; 412 when it has changed since.")]
      : []),
  ];
}

export function headersOfResponse(route: RouteDefinition, status: number) {
  const header = (description: string) => ({ description, schema: text });
  return {
    "x-request-id": header("Names this request; quote it when you ask for help."),
    ...(route.revision && { etag: header("The revision of what is answered.") }),
    ...(route.limited && {
      "ratelimit-policy": header(
        'The quota, by draft-ietf-httpapi-ratelimit-headers-11: `"name";q=500;w=86400`.',
      ),
      ratelimit: header('What is left of it, and for how many seconds: `"name";r=450;t=3600`.'),
    }),
    ...(status === 202 && { "retry-after": header("Seconds to wait before asking again.") }),
    ...(status === 201 && { location: header("Where what was made can be read.") }),
    ...(route.query &&
      "cursor" in route.query.shape && { link: header('The next page, as `<…>; rel="next"`.') }),
  };
}
