import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { HttpMiddleware } from "./exchange.ts";
import { parseJson } from "./parse-json.ts";

const jsonType = /^application\/(?:[\w.!#$&^-]+\+)?json$/i;
const utf8 = /^\s*charset\s*=\s*"?(?:utf-8|us-ascii)"?\s*$/i;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads the body of a route that has one. @param maxBytes of the body as it was sent, decoded. */
export function readBody(route: RouteDefinition, maxBytes: number): HttpMiddleware {
  return {
    before(request) {
      if (route.body === undefined) return;
      const { event, input } = request.internal.exchange;
      assertJson(event);
      input.body = parseJson(textOf(event, maxBytes));
    },
  };
}

function assertJson(event: APIGatewayProxyEventV2): void {
  const header = event.headers["content-type"];
  // Nothing was sent at all: that it is missing is the clearer answer, and parsing gives it.
  if (header === undefined && !event.body) return;
  const [type = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters.find((each) => /^\s*charset\s*=/i.test(each));
  if (!jsonType.test(type.trim()) || (charset !== undefined && !utf8.test(charset))) {
    throw new ProblemError("unsupported_media_type", "Send the body as application/json in UTF-8.");
  }
}

function textOf(event: APIGatewayProxyEventV2, maxBytes: number): string {
  const body = event.body ?? "";
  // Base64 spends four characters on three bytes: too many are refused before they are decoded.
  if (
    event.isBase64Encoded ? body.length > Math.ceil(maxBytes / 3) * 4 : Buffer.byteLength(body) > maxBytes
  ) {
    throw tooLarge(maxBytes);
  }
  if (!event.isBase64Encoded) return body;
  const bytes = Buffer.from(body, "base64");
  if (bytes.length > maxBytes) throw tooLarge(maxBytes);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ProblemError("malformed_json", "The body is not UTF-8. Send a JSON object in UTF-8.");
  }
}

function tooLarge(maxBytes: number): ProblemError {
  return new ProblemError("body_too_large", `The body must be at most ${maxBytes} bytes.`);
}
