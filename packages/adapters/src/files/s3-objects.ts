/** The object store on S3's client. Loaded by `object-store-s3.ts`. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "@tailorbird/core/shared/ports";

export interface S3Options {
  readonly bucket: string;
  readonly region: string;
  /** Where S3 is not Amazon's; the bucket then stands in the path. */
  readonly endpoint?: string | undefined;
}

/** Milliseconds: below what a worker's lease and a request's time allow, so that a dead connection is noticed. */
const timeouts = { connectionTimeout: 2_000, requestTimeout: 15_000 };

export function s3Objects({ bucket, region, endpoint }: S3Options): ObjectStore {
  const client = new S3Client({
    region,
    requestHandler: timeouts,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  });

  return {
    async get(key, { versionId, maxBytes }) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId });
      const { Body, ContentLength = 0 } = await client.send(command).catch((error) => {
        throw isAbsent(error) ? new ObjectNotFoundError("There is no such object.") : error;
      });
      const stream = Body as AsyncIterable<Uint8Array> & { destroy(): void };
      try {
        if (ContentLength > maxBytes) throw tooLarge(maxBytes);
        return await readAtMost(stream, maxBytes);
      } finally {
        stream.destroy();
      }
    },

    async put(key, bytes, contentType) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
      );
    },

    async putFile(key, path, contentType) {
      const { size } = await stat(path);
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: createReadStream(path),
          ContentLength: size,
          ContentType: contentType,
        }),
        { requestTimeout: 10 * 60_000 },
      );
    },

    async list(prefix) {
      const keys: string[] = [];
      let token: string | undefined;
      do {
        const { Contents = [], NextContinuationToken } = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
        );
        keys.push(...Contents.flatMap(({ Key }) => Key ?? []));
        token = NextContinuationToken;
      } while (token);
      return keys;
    },

    async delete(key, versionId) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
    },

    async deletePrefix(prefix) {
      if (!/[^/]\/$/.test(prefix)) throw new TypeError("a prefix to delete names a folder and ends with /");
      return deleteVersions(client, bucket, prefix);
    },
  };
}

/**
 * Every version and marker: in a versioned bucket deleting the object alone removes nothing. Each round lists
 * from the start, because what was listed is gone.
 */
async function deleteVersions(client: S3Client, bucket: string, prefix: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }),
    );
    const found = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (found.length === 0) return removed;
    const { Errors = [] } = await client.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: found, Quiet: true } }),
    );
    if (Errors.length > 0) {
      throw new Error(`${Errors.length} object versions were not deleted: ${Errors[0]?.Code}`);
    }
    removed += found.length;
  }
}

/** Counts what really comes, whatever was announced. */
async function readAtMost(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

function tooLarge(maxBytes: number): ObjectTooLargeError {
  return new ObjectTooLargeError(`The object has more than ${maxBytes} bytes.`);
}

/** No such key or version, or a version that is a delete marker. */
function isAbsent(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return (
    error.$metadata.httpStatusCode === 404 ||
    error.name === "MethodNotAllowed" ||
    error.name === "InvalidArgument"
  );
}
