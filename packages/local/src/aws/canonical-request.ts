/** A request in the one form that both sides sign: method, path, query, headers and the hash of the body, each on its line. */
import type { IncomingHttpHeaders } from "node:http";
import { AwsError } from "./aws-error.ts";

export type Pair = [name: string, value: string];

/** @param query without the signature itself. @param names of the signed headers, in their order, in lower case. */
export function canonicalRequest(
  request: { method: string; url: string; headers: IncomingHttpHeaders },
  service: string,
  parts: { query: Pair[]; names: string[]; payload: string },
): string {
  const { query, names, payload } = parts;
  return [
    request.method,
    canonicalPath(request.url.split("?")[0]!, service),
    canonicalQuery(query),
    ...names.map((name) => `${name}:${headerValue(request.headers, name)}`),
    "",
    names.join(";"),
    payload,
  ].join("\n");
}

/** A query's pairs, decoded, in their order; a `+` is a plus as in S3, not a space. */
export function parseQuery(url: string): Pair[] {
  const query = url.split("?").slice(1).join("?");
  if (query === "") return [];
  return query.split("&").map((pair) => {
    const [name, ...value] = pair.split("=");
    return [decode(name!), decode(value.join("="))];
  });
}

function canonicalQuery(query: Pair[]): string {
  return query
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b)))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every service but S3 escapes once more what came over the wire. */
function canonicalPath(path: string, service: string): string {
  return service === "s3" ? encodePath(path) : path.split("/").map(encode).join("/");
}

function encodePath(path: string): string {
  return path
    .split("/")
    .map((segment) => encode(decode(segment)))
    .join("/");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Percent-decodes. @throws AwsError InvalidURI when it is no UTF-8. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError(400, "InvalidURI", "Couldn't parse the specified URI.");
  }
}

function headerValue(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim().replace(/\s+/g, " ");
}
