/**
 * AWS Signature Version 4, checked as AWS checks it: in the Authorization header, in a presigned URL's
 * query, and over the policy of a presigned form.
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { AwsError } from "./aws-error.ts";

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

export interface Signer {
  credentials: Credentials;
  region: string;
  service: "s3" | "sqs" | "scheduler" | "ses";
}

export interface SignedRequest {
  method: string;
  /** Path and query as they came over the wire. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const algorithm = "AWS4-HMAC-SHA256";
const allowedSkewMs = 15 * 60_000;
const longestPresignedSeconds = 604_800;

/**
 * Lets a request pass only when its signature, its time and its body's hash are right.
 * @throws AwsError with the code AWS uses for what is wrong.
 */
export function verifySignature(request: SignedRequest, signer: Signer, now = Date.now()): void {
  const query = parseQuery(request.url);
  if (query.some(([name]) => name === "X-Amz-Signature" || name === "X-Amz-Algorithm")) {
    verifyQuery(request, query, signer, now);
  } else if (request.headers.authorization !== undefined) {
    verifyHeader(request, query, signer, now);
  } else {
    throw new AwsError(
      403,
      signer.service === "s3" ? "AccessDenied" : "MissingAuthenticationToken",
      "Access Denied",
    );
  }
}

/** Checks the signature over a form's base64 policy, with the form's `x-amz-credential` and `x-amz-date`. */
export function verifyPolicySignature(
  policy: string,
  credential: string,
  signature: string,
  signer: Signer,
): void {
  const scope = readScope(credential, signer);
  compare(hmac(signingKey(scope.date, signer), policy).toString("hex"), signature);
}

function verifyHeader(request: SignedRequest, query: Pair[], signer: Signer, now: number): void {
  const header = request.headers.authorization!;
  const part = (name: string) => new RegExp(`[ ,]${name}=([^, ]+)`).exec(header)?.[1];
  const [credential, signedHeaders, signature] = [
    part("Credential"),
    part("SignedHeaders"),
    part("Signature"),
  ];
  if (!header.startsWith(`${algorithm} `) || !credential || !signedHeaders || !signature) {
    throw new AwsError(400, "AuthorizationHeaderMalformed", "The authorization header is malformed.");
  }
  const time = String(request.headers["x-amz-date"] ?? "");
  if (Math.abs(now - parseTime(time)) > allowedSkewMs) {
    throw new AwsError(
      403,
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
    );
  }
  const bodyHash = sha256(request.body);
  const claimed = request.headers["x-amz-content-sha256"]?.toString();
  if (signer.service === "s3" && claimed === undefined) {
    throw new AwsError(
      400,
      "InvalidRequest",
      "Missing required header for this request: x-amz-content-sha256",
    );
  }
  verify({
    request,
    query,
    signer,
    credential,
    signedHeaders,
    signature,
    time,
    payload: claimed ?? bodyHash,
  });
  if (claimed !== undefined && /^[0-9a-f]{64}$/.test(claimed) && claimed !== bodyHash) {
    throw new AwsError(
      400,
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
}

function verifyQuery(request: SignedRequest, query: Pair[], signer: Signer, now: number): void {
  const value = (name: string) => query.find(([key]) => key === name)?.[1];
  const [credential, signedHeaders, signature] = [
    value("X-Amz-Credential"),
    value("X-Amz-SignedHeaders"),
    value("X-Amz-Signature"),
  ];
  const time = value("X-Amz-Date") ?? "";
  const seconds = Number(value("X-Amz-Expires"));
  const complete = value("X-Amz-Algorithm") === algorithm && credential && signedHeaders && signature && time;
  if (!complete || !Number.isInteger(seconds) || seconds < 1 || seconds > longestPresignedSeconds) {
    throw new AwsError(
      400,
      "AuthorizationQueryParametersError",
      "Query-string authentication is incomplete or out of range.",
    );
  }
  if (request.headers.authorization !== undefined) {
    throw new AwsError(400, "InvalidArgument", "Only one auth mechanism allowed");
  }
  const signedAt = parseTime(time);
  if (now > signedAt + seconds * 1_000) throw new AwsError(403, "AccessDenied", "Request has expired");
  if (signedAt - now > allowedSkewMs) throw new AwsError(403, "AccessDenied", "Request is not valid yet");
  const rest = query.filter(([name]) => name !== "X-Amz-Signature");
  const payload =
    value("X-Amz-Content-Sha256") ??
    request.headers["x-amz-content-sha256"]?.toString() ??
    "UNSIGNED-PAYLOAD";
  verify({ request, query: rest, signer, credential, signedHeaders, signature, time, payload });
  if (/^[0-9a-f]{64}$/.test(payload) && payload !== sha256(request.body)) {
    throw new AwsError(400, "XAmzContentSHA256Mismatch", "The body does not match the hash that was signed.");
  }
}

interface Claim {
  request: SignedRequest;
  query: Pair[];
  signer: Signer;
  credential: string;
  signedHeaders: string;
  signature: string;
  time: string;
  payload: string;
}

function verify({
  request,
  query,
  signer,
  credential,
  signedHeaders,
  signature,
  time,
  payload,
}: Claim): void {
  const scope = readScope(credential, signer);
  const names = signedHeaders.toLowerCase().split(";");
  if (!time.startsWith(scope.date))
    throw new AwsError(403, "SignatureDoesNotMatch", "The credential's date is not the request's.");
  const unsigned = Object.keys(request.headers).filter(
    (name) => name.startsWith("x-amz-") && !names.includes(name),
  );
  // A presigned URL may be used with the hash header that some clients always add.
  const tolerated = query.some(([name]) => name === "X-Amz-Credential")
    ? ["x-amz-content-sha256", "x-amz-user-agent"]
    : [];
  if (!names.includes("host") || unsigned.some((name) => !tolerated.includes(name))) {
    throw new AwsError(
      403,
      "AccessDenied",
      "There were headers present in the request which were not signed",
    );
  }
  const canonical = [
    request.method,
    canonicalPath(request.url.split("?")[0]!, signer),
    canonicalQuery(query),
    ...names.map((name) => `${name}:${headerValue(request.headers, name)}`),
    "",
    names.join(";"),
    payload,
  ].join("\n");
  const toSign = [algorithm, time, scope.text, sha256(Buffer.from(canonical))].join("\n");
  compare(hmac(signingKey(scope.date, signer), toSign).toString("hex"), signature);
}

function readScope(credential: string, signer: Signer): { date: string; text: string } {
  const [accessKeyId, date, region, service, end, ...more] = credential.split("/");
  if (accessKeyId !== signer.credentials.accessKeyId) {
    throw new AwsError(
      403,
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
    );
  }
  if (
    region !== signer.region ||
    service !== signer.service ||
    end !== "aws4_request" ||
    more.length > 0 ||
    !/^\d{8}$/.test(date ?? "")
  ) {
    throw new AwsError(
      400,
      "AuthorizationHeaderMalformed",
      `The credential's scope is wrong; expecting 'DATE/${signer.region}/${signer.service}/aws4_request'.`,
    );
  }
  return { date: date!, text: [date, region, service, end].join("/") };
}

function compare(expected: string, given: string): void {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  if (left.length === right.length && timingSafeEqual(left, right)) return;
  throw new AwsError(
    403,
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
  );
}

function signingKey(date: string, { credentials, region, service }: Signer): Buffer {
  return [date, region, service, "aws4_request"].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${credentials.secretAccessKey}`),
  );
}

type Pair = [name: string, value: string];

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
function canonicalPath(path: string, { service }: Signer): string {
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

/** Milliseconds since 1970 of `20261122T101500Z`; NaN, which no comparison passes, is refused. */
function parseTime(time: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time);
  if (match === null)
    throw new AwsError(403, "AccessDenied", "AWS authentication requires a valid Date or x-amz-date header");
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}

const sha256 = (data: Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: Buffer, data: string) => createHmac("sha256", key).update(data).digest();
