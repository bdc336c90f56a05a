/**
 * AWS Signature Version 4, checked as AWS checks it: in the Authorization header, in a presigned URL's
 * query, and over the policy of a presigned form.
 */
import type { IncomingHttpHeaders } from "node:http";
import { AwsError } from "./aws-error.ts";
import { canonicalRequest, type Pair, parseQuery } from "./canonical-request.ts";
import { compareSignature, readScope, type Signer, sha256 } from "./signing-key.ts";

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
  compareSignature(signature, policy, scope.date, signer);
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
  const canonical = canonicalRequest(request, signer.service, { query, names, payload });
  const toSign = [algorithm, time, scope.text, sha256(Buffer.from(canonical))].join("\n");
  compareSignature(signature, toSign, scope.date, signer);
}

/** Milliseconds since 1970 of `20261122T101500Z`; NaN, which no comparison passes, is refused. */
function parseTime(time: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time);
  if (match === null)
    throw new AwsError(403, "AccessDenied", "AWS authentication requires a valid Date or x-amz-date header");
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}
