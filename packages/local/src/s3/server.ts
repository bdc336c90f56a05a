import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { unwrapChunks } from "../aws/aws-chunked.ts";
import { AwsError } from "../aws/aws-error.ts";
import { decode, parseQuery } from "../aws/canonical-request.ts";
import { verifyChecksums } from "../aws/checksum.ts";
import { readBody } from "../aws/request-body.ts";
import { verifySignature } from "../aws/signature-v4.ts";
import type { Signer } from "../aws/signing-key.ts";
import { type BucketSettings, corsHeaders } from "./bucket.ts";
import { describeUpload, readObjectHeaders } from "./object-headers.ts";
import { runOperation, type S3Context } from "./operations.ts";
import { acceptForm } from "./post-form.ts";
import type { S3Response } from "./read-object.ts";
import { writeXml } from "./xml.ts";

/** Larger than anything the application takes; S3's own limit is 5 GiB. */
const largestRequestBytes = 128 * 1_048_576;

/** S3 over HTTP, addressed by path, every request's signature or form policy checked. */
export function createS3Server(signer: Signer, context: S3Context, log: (line: string) => void): Server {
  return createServer((request, response) => {
    const requestId = randomBytes(8).toString("hex").toUpperCase();
    answer(request, signer, context)
      .catch((error) => describeError(error, request, requestId, log))
      .then((answered) => send(request, response, answered, requestId, context))
      .catch((error) => {
        log(`s3: ${error instanceof Error ? error.stack : error}`);
        response.destroy();
      });
  });
}

async function answer(request: IncomingMessage, signer: Signer, context: S3Context): Promise<S3Response> {
  const { bucketName, key } = readPath(request.url!);
  const bucket = context.buckets.get(bucketName);
  if (request.method === "OPTIONS") return answerPreflight(request, bucket);

  const body = await readBody(request, largestRequestBytes);
  const isForm =
    request.method === "POST" &&
    key === "" &&
    request.headers.authorization === undefined &&
    !request.url!.includes("?");
  if (isForm) return acceptUpload(request, body, known(bucket), signer, context);

  verifySignature({ method: request.method!, url: request.url!, headers: request.headers, body }, signer);
  const { headers, data } = unwrapChunks({ ...hoistedHeaders(request.url!), ...request.headers }, body);
  if (bucketName === "") return listBuckets(request, context);
  const query = new Map(parseQuery(request.url!));
  return runOperation({ method: request.method!, bucket: known(bucket), key, query, headers, data }, context);
}

/** Headers that a presigned link carries in its query instead, signed with the rest of it. */
function hoistedHeaders(url: string): Record<string, string> {
  return Object.fromEntries(parseQuery(url).filter(([name]) => name.startsWith("x-amz-")));
}

function readPath(url: string): { bucketName: string; key: string } {
  const [bucketName, ...key] = url.split("?")[0]!.slice(1).split("/");
  return { bucketName: decode(bucketName!), key: decode(key.join("/")) };
}

function known(bucket: BucketSettings | undefined): BucketSettings {
  if (bucket === undefined) throw new AwsError(404, "NoSuchBucket", "The specified bucket does not exist");
  return bucket;
}

function answerPreflight(request: IncomingMessage, bucket: BucketSettings | undefined): S3Response {
  const method = String(request.headers["access-control-request-method"]);
  const cors = corsHeaders(bucket, request.headers.origin);
  if (!("access-control-allow-origin" in cors) || !["GET", "HEAD", "POST", "PUT"].includes(method)) {
    throw new AwsError(403, "AccessForbidden", "CORSResponse: This CORS request is not allowed.");
  }
  const headers = request.headers["access-control-request-headers"];
  return {
    status: 200,
    headers: {
      "access-control-allow-methods": "GET, HEAD, POST, PUT",
      ...(headers !== undefined && { "access-control-allow-headers": headers }),
      "access-control-max-age": "3000",
    },
  };
}

function listBuckets(request: IncomingMessage, { buckets }: S3Context): S3Response {
  if (request.method !== "GET")
    throw new AwsError(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
  const Bucket = [...buckets.keys()].map((Name) => ({ Name }));
  return {
    status: 200,
    body: writeXml("ListAllMyBucketsResult", { Owner: { ID: "local" }, Buckets: { Bucket } }),
  };
}

async function acceptUpload(
  request: IncomingMessage,
  body: Buffer,
  bucket: BucketSettings,
  signer: Signer,
  { objects }: S3Context,
): Promise<S3Response> {
  const form = await acceptForm(request.headers, body, bucket.name, signer);
  const version = await objects.put({
    bucket: bucket.name,
    key: form.key,
    data: form.data,
    ...readObjectHeaders(form.headers),
    checksum: verifyChecksums(form.headers, form.data),
    event: "ObjectCreated:Post",
  });
  const location = `http://${request.headers.host}/${bucket.name}/${encodeURIComponent(form.key)}`;
  const headers = { ...describeUpload(version), location };
  if (form.successStatus !== 201) return { status: form.successStatus, headers };
  const result = { Location: location, Bucket: bucket.name, Key: form.key, ETag: `"${version.etag}"` };
  return { status: 201, headers, body: writeXml("PostResponse", result, { bare: true }) };
}

function describeError(
  error: unknown,
  request: IncomingMessage,
  requestId: string,
  log: (line: string) => void,
): S3Response {
  if (!(error instanceof AwsError)) log(`s3: ${error instanceof Error ? error.stack : error}`);
  const known =
    error instanceof AwsError
      ? error
      : new AwsError(500, "InternalError", "We encountered an internal error. Please try again.");
  const content = {
    Code: known.code,
    Message: known.message,
    Resource: request.url!.split("?")[0]!,
    RequestId: requestId,
    HostId: "tailorbird-local",
  };
  return { status: known.status, headers: known.headers, body: writeXml("Error", content, { bare: true }) };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body }: S3Response,
  requestId: string,
  { buckets }: S3Context,
): void {
  const bucket = buckets.get(request.url!.split(/[/?]/)[1] ?? "");
  response.writeHead(status, {
    ...(typeof body === "string" && { "content-type": "application/xml" }),
    ...headers,
    ...corsHeaders(bucket, request.headers.origin),
    "x-amz-request-id": requestId,
    "x-amz-id-2": "tailorbird-local",
    ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
