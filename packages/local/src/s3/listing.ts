import { AwsError } from "../aws/aws-error.ts";
import type { ObjectStore, ObjectVersion } from "./object-store.ts";
import { writeXml, type XmlTree } from "./xml.ts";

type Query = ReadonlyMap<string, string>;

const longestPage = 1_000;

/** `GET /bucket?list-type=2` */
export function listObjects(store: ObjectStore, bucket: string, query: Query): string {
  const { prefix, delimiter, limit, encode } = readListQuery(query);
  const token = query.get("continuation-token");
  const after =
    token === undefined ? (query.get("start-after") ?? "") : Buffer.from(token, "base64url").toString();
  const entries = groupByPrefix(store.listCurrent(bucket, prefix), prefix, delimiter).filter(
    ({ name }) => name > after,
  );
  const page = entries.slice(0, limit);
  const isTruncated = entries.length > page.length;
  return writeXml("ListBucketResult", {
    Name: bucket,
    Prefix: encode(prefix),
    Delimiter: delimiter && encode(delimiter),
    StartAfter: query.get("start-after"),
    ContinuationToken: token,
    NextContinuationToken: isTruncated
      ? Buffer.from(page.at(-1)?.name ?? after).toString("base64url")
      : undefined,
    KeyCount: page.length,
    MaxKeys: limit,
    EncodingType: query.get("encoding-type"),
    IsTruncated: isTruncated,
    Contents: page.flatMap(({ version }) =>
      version === undefined ? [] : [{ Key: encode(version.key), ...describeBytes(version) }],
    ),
    CommonPrefixes: commonPrefixes(page, encode),
  });
}

/** `GET /bucket?versions` */
export function listVersions(store: ObjectStore, bucket: string, query: Query): string {
  const { prefix, delimiter, limit, encode } = readListQuery(query);
  const keyMarker = query.get("key-marker") ?? "";
  const versionMarker = query.get("version-id-marker");
  if (versionMarker !== undefined && keyMarker === "") {
    throw new AwsError(
      400,
      "InvalidArgument",
      "A version-id marker cannot be specified without a key marker.",
    );
  }
  const all = store.listVersions(bucket, prefix);
  const marked = versionMarker && all.find(({ versionId }) => versionId === versionMarker)?.sequence;
  const entries = groupByPrefix(all, prefix, delimiter).filter(({ name, version }) => {
    return (
      name > keyMarker || (marked && name === keyMarker && version !== undefined && version.sequence < marked)
    );
  });
  const page = entries.slice(0, limit);
  const last = page.at(-1);
  const isTruncated = entries.length > page.length;
  const isLatest = (version: ObjectVersion) => all.find(({ key }) => key === version.key) === version;
  const describe = (version: ObjectVersion): XmlTree => ({
    Key: encode(version.key),
    VersionId: version.versionId,
    IsLatest: isLatest(version),
    ...(version.isDeleteMarker
      ? { LastModified: new Date(version.modifiedAt).toISOString() }
      : describeBytes(version)),
  });
  const versions = page.flatMap(({ version }) => version ?? []);
  return writeXml("ListVersionsResult", {
    Name: bucket,
    Prefix: encode(prefix),
    Delimiter: delimiter && encode(delimiter),
    KeyMarker: encode(keyMarker),
    VersionIdMarker: versionMarker ?? "",
    NextKeyMarker: isTruncated ? encode(last?.name ?? keyMarker) : undefined,
    NextVersionIdMarker: isTruncated ? last?.version?.versionId : undefined,
    MaxKeys: limit,
    EncodingType: query.get("encoding-type"),
    IsTruncated: isTruncated,
    Version: versions.filter(({ isDeleteMarker }) => !isDeleteMarker).map(describe),
    DeleteMarker: versions.filter(({ isDeleteMarker }) => isDeleteMarker).map(describe),
    CommonPrefixes: commonPrefixes(page, encode),
  });
}

function readListQuery(query: Query) {
  const limit = Number(query.get("max-keys") ?? longestPage);
  const encoding = query.get("encoding-type");
  if (!Number.isInteger(limit) || limit < 0)
    throw new AwsError(400, "InvalidArgument", "Provided max-keys not an integer or within integer range");
  if (encoding !== undefined && encoding !== "url")
    throw new AwsError(400, "InvalidArgument", "Invalid Encoding Method specified in Request");
  return {
    prefix: query.get("prefix") ?? "",
    delimiter: query.get("delimiter") || undefined,
    limit: Math.min(limit, longestPage),
    encode: (text: string) => (encoding === "url" ? encodeURIComponent(text).replaceAll("%2F", "/") : text),
  };
}

interface Entry {
  /** The key, or the common prefix that stands for several keys. */
  name: string;
  version: ObjectVersion | undefined;
}

function groupByPrefix(versions: ObjectVersion[], prefix: string, delimiter: string | undefined): Entry[] {
  const entries: Entry[] = [];
  for (const version of versions) {
    const end = delimiter === undefined ? -1 : version.key.indexOf(delimiter, prefix.length);
    const group = end < 0 ? undefined : version.key.slice(0, end + delimiter!.length);
    if (group === undefined) entries.push({ name: version.key, version });
    else if (entries.at(-1)?.name !== group) entries.push({ name: group, version: undefined });
  }
  return entries;
}

function commonPrefixes(page: Entry[], encode: (text: string) => string): XmlTree[] {
  return page.flatMap(({ name, version }) => (version === undefined ? [{ Prefix: encode(name) }] : []));
}

function describeBytes(version: ObjectVersion): XmlTree {
  return {
    LastModified: new Date(version.modifiedAt).toISOString(),
    ETag: `"${version.etag}"`,
    Size: version.size,
    StorageClass: "STANDARD",
  };
}
