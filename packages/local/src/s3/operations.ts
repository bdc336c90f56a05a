/** S3's operations that the stack uses, found by method and by what the query names. */
import type { IncomingHttpHeaders } from "node:http";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import { decode } from "../aws/canonical-request.ts";
import { verifyChecksums } from "../aws/checksum.ts";
import type { BucketSettings } from "./bucket.ts";
import { listObjects, listVersions } from "./listing.ts";
import type { MultipartStore } from "./multipart-store.ts";
import { checkTags, describeUpload, readObjectHeaders } from "./object-headers.ts";
import type { ObjectStore } from "./object-store.ts";
import { findReadable, readObject, type S3Response } from "./read-object.ts";
import { readElements, readText, writeXml } from "./xml.ts";

export interface S3Context {
  objects: ObjectStore;
  uploads: MultipartStore;
  buckets: ReadonlyMap<string, BucketSettings>;
  region: string;
}

export interface S3Request {
  method: string;
  bucket: BucketSettings;
  key: string;
  query: ReadonlyMap<string, string>;
  headers: IncomingHttpHeaders;
  /** Unwrapped, and of the hash that was signed. */
  data: Buffer;
}

type Operation = (request: S3Request, context: S3Context) => S3Response | Promise<S3Response>;

/** Chosen by `METHOD`, whether it is about an object, and the query's subresource. */
const operations: Record<string, Operation> = {
  "HEAD bucket": (_, { region }) => ({ status: 200, headers: { "x-amz-bucket-region": region } }),
  "GET bucket list-type": ({ bucket, query }, { objects }) => xml(listObjects(objects, bucket.name, query)),
  "GET bucket versions": ({ bucket, query }, { objects }) => xml(listVersions(objects, bucket.name, query)),
  "GET bucket versioning": () => xml(writeXml("VersioningConfiguration", { Status: "Enabled" })),
  "GET bucket location": (_, { region }) =>
    xml(writeXml("LocationConstraint", {}).replace("></", `>${region === "us-east-1" ? "" : region}</`)),
  "POST bucket delete": deleteObjects,
  "GET object": (request, { objects }) => readObject(objects, request.bucket.name, request.key, request),
  "HEAD object": (request, { objects }) => readObject(objects, request.bucket.name, request.key, request),
  "PUT object": (request, context) =>
    ("x-amz-copy-source" in request.headers ? copyObject : putObject)(request, context),
  "DELETE object": deleteObject,
  "GET object tagging": getTagging,
  "PUT object tagging": putTagging,
  "DELETE object tagging": putTagging,
  "POST object uploads": createUpload,
  "PUT object uploadId": putPart,
  "POST object uploadId": completeUpload,
  "DELETE object uploadId": abortUpload,
};

const subresources = [
  "list-type",
  "versions",
  "versioning",
  "location",
  "delete",
  "tagging",
  "uploads",
  "uploadId",
];
/** Query parameters that modify an operation rather than name one. */
const modifiers =
  /^(X-Amz-.*|x-amz-.*|x-id|versionId|partNumber|prefix|delimiter|max-keys|start-after|continuation-token|encoding-type|fetch-owner|key-marker|version-id-marker|response-.*)$/;

/** Carries out a request whose signature has been checked. @throws AwsError */
export async function runOperation(request: S3Request, context: S3Context): Promise<S3Response> {
  const names = [...request.query.keys()];
  const subresource = subresources.find((name) => names.includes(name));
  const unknown = names.find((name) => name !== subresource && !modifiers.test(name));
  const name = [request.method, request.key === "" ? "bucket" : "object", subresource]
    .filter(Boolean)
    .join(" ");
  const operation = operations[name];
  if (operation === undefined || unknown !== undefined)
    throw notImplemented(`${name} ${unknown ?? ""}`.trim());
  if (Buffer.byteLength(request.key) > 1_024)
    throw new AwsError(400, "KeyTooLongError", "Your key is too long");
  return operation(request, context);
}

function xml(body: string, headers: Record<string, string> = {}): S3Response {
  return { status: 200, headers: { "content-type": "application/xml", ...headers }, body };
}

async function putObject(
  { bucket, key, headers, data, query }: S3Request,
  { objects }: S3Context,
): Promise<S3Response> {
  if (query.has("partNumber")) throw notImplemented("a part without its upload");
  if (headers["if-none-match"] !== undefined && headers["if-none-match"] !== "*")
    throw notImplemented("If-None-Match with an ETag");
  const version = await objects.put({
    bucket: bucket.name,
    key,
    data,
    ...readObjectHeaders(headers),
    checksum: verifyChecksums(headers, data),
    event: "ObjectCreated:Put",
    ifNoneMatch: headers["if-none-match"],
    ifMatch: headers["if-match"],
  });
  return { status: 200, headers: describeUpload(version) };
}

async function copyObject(
  { bucket, key, headers }: S3Request,
  { objects, buckets }: S3Context,
): Promise<S3Response> {
  const conditional = Object.keys(headers).find((name) => name.startsWith("x-amz-copy-source-"));
  if (conditional !== undefined) throw notImplemented(conditional);
  const [path, versionId] = String(headers["x-amz-copy-source"]).split("?versionId=");
  const [from, ...segments] = decode(path!).replace(/^\//, "").split("/");
  if (!buckets.has(from!)) throw new AwsError(404, "NoSuchBucket", "The specified bucket does not exist");
  const source = findReadable(objects, from!, segments.join("/"), versionId);
  const given = readObjectHeaders(headers);
  const version = await objects.put({
    bucket: bucket.name,
    key,
    data: await objects.read(source),
    headers: headers["x-amz-metadata-directive"] === "REPLACE" ? given.headers : source.headers,
    metadata: headers["x-amz-metadata-directive"] === "REPLACE" ? given.metadata : source.metadata,
    tags: headers["x-amz-tagging-directive"] === "REPLACE" ? given.tags : source.tags,
    checksum: source.checksum,
    event: "ObjectCreated:Copy",
    ifNoneMatch: headers["if-none-match"],
  });
  const result = { LastModified: new Date(version.modifiedAt).toISOString(), ETag: `"${version.etag}"` };
  return xml(writeXml("CopyObjectResult", result), {
    "x-amz-version-id": version.versionId,
    "x-amz-copy-source-version-id": source.versionId,
  });
}

async function deleteObject(
  { bucket, key, query, headers }: S3Request,
  { objects }: S3Context,
): Promise<S3Response> {
  if (headers["if-match"] !== undefined) throw notImplemented("a conditional delete");
  const { versionId, isDeleteMarker } = await objects.delete(bucket.name, key, query.get("versionId"));
  return {
    status: 204,
    headers: { "x-amz-version-id": versionId, ...(isDeleteMarker && { "x-amz-delete-marker": "true" }) },
  };
}

async function deleteObjects(
  { bucket, headers, data }: S3Request,
  { objects }: S3Context,
): Promise<S3Response> {
  if (verifyChecksums(headers, data) === undefined && headers["content-md5"] === undefined) {
    throw new AwsError(
      400,
      "InvalidRequest",
      "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
    );
  }
  const entries = readElements(data.toString(), "Object");
  if (entries.length === 0 || entries.length > 1_000) throw malformedXml();
  const isQuiet = readText(data.toString(), "Quiet") === "true";
  const deleted = [];
  for (const entry of entries) {
    const [Key, VersionId] = [readText(entry, "Key"), readText(entry, "VersionId")];
    if (!Key) throw malformedXml();
    const { versionId, isDeleteMarker } = await objects.delete(bucket.name, Key, VersionId);
    deleted.push({
      Key,
      VersionId,
      ...(isDeleteMarker && { DeleteMarker: true, DeleteMarkerVersionId: versionId }),
    });
  }
  return xml(writeXml("DeleteResult", { Deleted: isQuiet ? [] : deleted }));
}

function getTagging({ bucket, key, query }: S3Request, { objects }: S3Context): S3Response {
  const version = findReadable(objects, bucket.name, key, query.get("versionId"));
  const Tag = Object.entries(version.tags).map(([Key, Value]) => ({ Key, Value }));
  return xml(writeXml("Tagging", { TagSet: { Tag } }), { "x-amz-version-id": version.versionId });
}

function putTagging(
  { method, bucket, key, query, data, headers }: S3Request,
  { objects }: S3Context,
): S3Response {
  verifyChecksums(headers, data);
  const version = findReadable(objects, bucket.name, key, query.get("versionId"));
  const body = data.toString();
  if (method === "PUT" && !body.includes("<TagSet")) throw malformedXml();
  const given = method === "DELETE" ? [] : readElements(body, "Tag");
  const tags = given.map((tag): [string, string] => [
    readText(tag, "Key") ?? "",
    readText(tag, "Value") ?? "",
  ]);
  objects.setTags(version, checkTags(tags));
  return { status: method === "DELETE" ? 204 : 200, headers: { "x-amz-version-id": version.versionId } };
}

function createUpload({ bucket, key, headers }: S3Request, { uploads }: S3Context): S3Response {
  const UploadId = uploads.create({ bucket: bucket.name, key, ...readObjectHeaders(headers) });
  return xml(writeXml("InitiateMultipartUploadResult", { Bucket: bucket.name, Key: key, UploadId }));
}

async function putPart(
  { bucket, key, query, headers, data }: S3Request,
  { uploads }: S3Context,
): Promise<S3Response> {
  if ("x-amz-copy-source" in headers) throw notImplemented("copying a part");
  const checksum = verifyChecksums(headers, data);
  const target = { bucket: bucket.name, key };
  const etag = await uploads.putPart(target, query.get("uploadId")!, Number(query.get("partNumber")), data);
  const echoed = checksum && { [`x-amz-checksum-${checksum.algorithm.toLowerCase()}`]: checksum.value };
  return { status: 200, headers: { etag: `"${etag}"`, ...echoed } };
}

async function completeUpload(
  { bucket, key, query, data }: S3Request,
  { uploads }: S3Context,
): Promise<S3Response> {
  const parts = readElements(data.toString(), "Part").map((part) => ({
    partNumber: Number(readText(part, "PartNumber")),
    etag: readText(part, "ETag") ?? "",
  }));
  const version = await uploads.complete({ bucket: bucket.name, key }, query.get("uploadId")!, parts);
  const result = { Bucket: bucket.name, Key: key, ETag: `"${version.etag}"` };
  return xml(writeXml("CompleteMultipartUploadResult", result), { "x-amz-version-id": version.versionId });
}

async function abortUpload({ bucket, key, query }: S3Request, { uploads }: S3Context): Promise<S3Response> {
  await uploads.abort({ bucket: bucket.name, key }, query.get("uploadId")!);
  return { status: 204 };
}

function malformedXml(): AwsError {
  return new AwsError(
    400,
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
  );
}
