import type { IncomingHttpHeaders } from "node:http";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import type { ObjectVersion } from "./object-store.ts";

type Headers = IncomingHttpHeaders | Record<string, string>;

const kept = [
  ...[
    "content-type",
    "content-disposition",
    "content-encoding",
    "content-language",
    "cache-control",
    "expires",
  ],
  ...["x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id"],
];
/** Headers that ask for something S3 has and this stand-in does not. */
const refused =
  /^x-amz-(grant-|object-lock-|website-redirect|server-side-encryption-customer|request-payer|write-offset)/;
const largestMetadataBytes = 2_048;

/** What an upload's headers (or a form's fields) say about the object. @throws AwsError */
export function readObjectHeaders(given: Headers) {
  const all = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  const unknown = all.find(([name]) => refused.test(name));
  if (unknown !== undefined) throw notImplemented(`header ${unknown[0]}`);
  const acl = given["x-amz-acl"] ?? given.acl;
  if (acl !== undefined && acl !== "private" && acl !== "bucket-owner-full-control") {
    throw new AwsError(400, "AccessControlListNotSupported", "The bucket does not allow ACLs");
  }
  if (![undefined, "STANDARD"].includes(given["x-amz-storage-class"]?.toString()))
    throw notImplemented("a storage class other than STANDARD");

  const headers = Object.fromEntries(all.filter(([name]) => kept.includes(name)));
  // A wrapping of the transfer, not a property of the object.
  const encoding = headers["content-encoding"]
    ?.split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "aws-chunked");
  if (encoding?.length) headers["content-encoding"] = encoding.join(",");
  else delete headers["content-encoding"];
  headers["content-type"] ??= "binary/octet-stream";

  const prefix = "x-amz-meta-";
  const metadata = Object.fromEntries(
    all
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
  const size = Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name + value),
    0,
  );
  if (size > largestMetadataBytes)
    throw new AwsError(
      400,
      "MetadataTooLarge",
      "Your metadata headers exceed the maximum allowed metadata size",
    );

  return { headers, metadata, tags: checkTags(readTagging(given["x-amz-tagging"]?.toString())) };
}

function readTagging(tagging: string | undefined): [string, string][] {
  return tagging === undefined ? [] : [...new URLSearchParams(tagging)];
}

/** @throws AwsError when S3 would not take these tags. */
export function checkTags(tags: [name: string, value: string][]): Record<string, string> {
  if (tags.length > 10) throw new AwsError(400, "BadRequest", "Object tags cannot be greater than 10");
  if (new Set(tags.map(([name]) => name)).size < tags.length) {
    throw new AwsError(400, "InvalidTag", "Cannot provide multiple Tags with the same key");
  }
  if (tags.some(([name, value]) => name === "" || name.length > 128 || value.length > 256)) {
    throw new AwsError(400, "InvalidTag", "The TagKey or TagValue you have provided is invalid");
  }
  return Object.fromEntries(tags);
}

/** The headers that describe a version when it is read. */
export function describeObject(
  version: ObjectVersion,
  { withChecksum }: { withChecksum: boolean },
): Record<string, string> {
  const tagCount = Object.keys(version.tags).length;
  return {
    ...version.headers,
    ...Object.fromEntries(
      Object.entries(version.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
    ),
    ...(tagCount > 0 && { "x-amz-tagging-count": String(tagCount) }),
    ...(withChecksum && describeChecksum(version)),
    etag: `"${version.etag}"`,
    "last-modified": new Date(version.modifiedAt).toUTCString(),
    "x-amz-version-id": version.versionId,
    "accept-ranges": "bytes",
  };
}

/** The headers that answer a successful upload. */
export function describeUpload(version: ObjectVersion): Record<string, string> {
  const encryption = Object.entries(version.headers).filter(([name]) =>
    name.startsWith("x-amz-server-side-encryption"),
  );
  return {
    ...Object.fromEntries(encryption),
    ...describeChecksum(version),
    etag: `"${version.etag}"`,
    "x-amz-version-id": version.versionId,
  };
}

function describeChecksum({ checksum }: ObjectVersion): Record<string, string> {
  if (checksum === undefined) return {};
  return {
    [`x-amz-checksum-${checksum.algorithm.toLowerCase()}`]: checksum.value,
    "x-amz-checksum-type": "FULL_OBJECT",
  };
}
