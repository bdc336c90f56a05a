import type { IncomingHttpHeaders } from "node:http";
import { AwsError } from "../aws/aws-error.ts";
import { describeObject } from "./object-headers.ts";
import { noSuchKey, type ObjectStore, type ObjectVersion } from "./object-store.ts";

export interface S3Response {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

type Query = ReadonlyMap<string, string>;

/** GET or HEAD of an object: versions, ranges, conditions and the overrides a presigned link may carry. */
export async function readObject(
  store: ObjectStore,
  bucket: string,
  key: string,
  request: { method: string; query: Query; headers: IncomingHttpHeaders },
): Promise<S3Response> {
  const version = findReadable(store, bucket, key, request.query.get("versionId"));
  const headers = {
    ...describeObject(version, {
      // The checksum is the whole object's: a client would hold it against the part it gets.
      withChecksum:
        request.headers["x-amz-checksum-mode"] === "ENABLED" && request.headers.range === undefined,
    }),
    ...overrides(request.query),
  };
  if (checkConditions(version, request.headers) === "not modified") return { status: 304, headers };
  const range = readRange(request.headers.range, version.size);
  const length = range === undefined ? version.size : range.end - range.start + 1;
  Object.assign(headers, { "content-length": String(length) });
  if (range !== undefined)
    Object.assign(headers, { "content-range": `bytes ${range.start}-${range.end}/${version.size}` });
  const status = range === undefined ? 200 : 206;
  if (request.method === "HEAD") return { status, headers };
  const data = await store.read(version);
  return { status, headers, body: range === undefined ? data : data.subarray(range.start, range.end + 1) };
}

/** The version to read. @throws AwsError NoSuchKey, NoSuchVersion, MethodNotAllowed (a delete marker by its id) */
export function findReadable(
  store: ObjectStore,
  bucket: string,
  key: string,
  versionId: string | undefined,
): ObjectVersion {
  const version = store.find(bucket, key, versionId);
  if (version === undefined && versionId !== undefined) {
    throw new AwsError(404, "NoSuchVersion", "The specified version does not exist.");
  }
  if (version === undefined) throw noSuchKey();
  if (!version.isDeleteMarker) return version;
  const headers = { "x-amz-delete-marker": "true", "x-amz-version-id": version.versionId };
  if (versionId === undefined) throw noSuchKey(headers);
  throw new AwsError(
    405,
    "MethodNotAllowed",
    "The specified method is not allowed against this resource.",
    headers,
  );
}

function checkConditions(version: ObjectVersion, headers: IncomingHttpHeaders): "not modified" | "go on" {
  const etags = (list: string) =>
    list.split(",").map((each) => each.trim().replaceAll('"', "").replace(/^W\//, ""));
  const match = (list: string) => list.trim() === "*" || etags(list).includes(version.etag);
  const changedSince = (date: string) => Math.floor(version.modifiedAt / 1_000) * 1_000 > Date.parse(date);
  const failed = new AwsError(
    412,
    "PreconditionFailed",
    "At least one of the pre-conditions you specified did not hold",
  );
  if (headers["if-match"] !== undefined && !match(headers["if-match"])) throw failed;
  const unmodifiedSince = headers["if-unmodified-since"];
  if (headers["if-match"] === undefined && unmodifiedSince !== undefined && changedSince(unmodifiedSince))
    throw failed;
  if (headers["if-none-match"] !== undefined)
    return match(headers["if-none-match"]) ? "not modified" : "go on";
  const modifiedSince = headers["if-modified-since"];
  return modifiedSince !== undefined && !changedSince(modifiedSince) ? "not modified" : "go on";
}

function readRange(range: string | undefined, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return undefined;
  const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start < size && start <= end) return { start, end };
  throw new AwsError(416, "InvalidRange", "The requested range is not satisfiable", {
    "content-range": `bytes */${size}`,
  });
}

function overrides(query: Query): Record<string, string> {
  const given = [...query].filter(([name]) => name.startsWith("response-"));
  return Object.fromEntries(given.map(([name, value]) => [name.slice("response-".length), value]));
}
