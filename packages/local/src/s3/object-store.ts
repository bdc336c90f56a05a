import { createHash, randomBytes } from "node:crypto";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { AwsError } from "../aws/aws-error.ts";
import type { Checksum } from "../aws/checksum.ts";
import { inTransaction } from "../cloud/database.ts";
import type { BlobFiles } from "./blob-files.ts";

export type CreatedEvent =
  | "ObjectCreated:Put"
  | "ObjectCreated:Post"
  | "ObjectCreated:Copy"
  | "ObjectCreated:CompleteMultipartUpload";

export interface ObjectVersion {
  /** Rises with every version of the bucket; the newest version of a key is the current one. */
  sequence: number;
  bucket: string;
  key: string;
  versionId: string;
  isDeleteMarker: boolean;
  file: string | undefined;
  size: number;
  /** Without quotes. */
  etag: string;
  /** Content-Type and its kin, by lower-case name, given back on reading. */
  headers: Record<string, string>;
  metadata: Record<string, string>;
  tags: Record<string, string>;
  checksum: Checksum | undefined;
  modifiedAt: number;
}

export interface NewObject {
  bucket: string;
  key: string;
  data: Buffer;
  headers?: Record<string, string>;
  metadata?: Record<string, string>;
  tags?: Record<string, string>;
  checksum?: Checksum | undefined;
  /** Overrides the MD5 of the data: a multipart object's differs. */
  etag?: string;
  event: CreatedEvent;
  ifNoneMatch?: string | undefined;
  ifMatch?: string | undefined;
}

/** Versioned objects: bytes in files, everything else in the database. Every bucket is versioned. */
export class ObjectStore {
  readonly #database: DatabaseSync;
  readonly #files: BlobFiles;
  readonly #announce: (version: ObjectVersion, event: CreatedEvent) => void;

  /** @param announce Runs inside the transaction that stores the version. */
  constructor(
    database: DatabaseSync,
    files: BlobFiles,
    announce: (version: ObjectVersion, event: CreatedEvent) => void,
  ) {
    this.#database = database;
    this.#files = files;
    this.#announce = announce;
    const known = database
      .prepare("select file from object_versions union select file from upload_parts")
      .all();
    files.removeAllBut(new Set(known.map((row) => String(row.file))));
  }

  /** Stores a new version and announces it, both or neither. @throws AwsError PreconditionFailed */
  async put(object: NewObject, alsoInTransaction: () => void = () => {}): Promise<ObjectVersion> {
    const file = await this.#files.write(object.data);
    try {
      return inTransaction(this.#database, () => {
        this.#checkConditions(object);
        const version = this.#insert({
          ...object,
          file,
          size: object.data.length,
          etag: object.etag ?? createHash("md5").update(object.data).digest("hex"),
        });
        alsoInTransaction();
        this.#announce(version, object.event);
        return version;
      });
    } catch (error) {
      await this.#files.remove([file]);
      throw error;
    }
  }

  #checkConditions({ bucket, key, ifNoneMatch, ifMatch }: NewObject): void {
    const current = this.find(bucket, key);
    const exists = current !== undefined && !current.isDeleteMarker;
    const failed = new AwsError(
      412,
      "PreconditionFailed",
      "At least one of the pre-conditions you specified did not hold",
    );
    if (ifNoneMatch !== undefined && exists) throw failed;
    if (ifMatch === undefined) return;
    if (!exists) throw noSuchKey();
    if (ifMatch.replaceAll('"', "") !== current.etag) throw failed;
  }

  #insert(row: {
    bucket: string;
    key: string;
    file?: string;
    size: number;
    etag: string;
    headers?: Record<string, string>;
    metadata?: Record<string, string>;
    tags?: Record<string, string>;
    checksum?: Checksum | undefined;
  }): ObjectVersion {
    const inserted = this.#database
      .prepare(
        `insert into object_versions (bucket, key, version_id, is_delete_marker, file, size, etag, headers, metadata, tags, checksum, modified_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *`,
      )
      .get(
        row.bucket,
        row.key,
        randomBytes(24).toString("base64url"),
        row.file === undefined ? 1 : 0,
        row.file ?? null,
        row.size,
        row.etag,
        JSON.stringify(row.headers ?? {}),
        JSON.stringify(row.metadata ?? {}),
        JSON.stringify(row.tags ?? {}),
        row.checksum === undefined ? null : JSON.stringify(row.checksum),
        Date.now(),
      );
    return toVersion(inserted!);
  }

  /** The current version (which may be a delete marker), or the one asked for. */
  find(bucket: string, key: string, versionId?: string): ObjectVersion | undefined {
    const row =
      versionId === undefined
        ? this.#database
            .prepare(
              "select * from object_versions where bucket = ? and key = ? order by sequence desc limit 1",
            )
            .get(bucket, key)
        : this.#database
            .prepare("select * from object_versions where bucket = ? and key = ? and version_id = ?")
            .get(bucket, key, versionId);
    return row && toVersion(row);
  }

  read(version: ObjectVersion): Promise<Buffer> {
    return this.#files.read(version.file!);
  }

  /** Without a version: covers the key with a delete marker. With one: removes it for good. */
  async delete(
    bucket: string,
    key: string,
    versionId?: string,
  ): Promise<{ versionId: string; isDeleteMarker: boolean }> {
    if (versionId === undefined) return this.#insert({ bucket, key, size: 0, etag: "" });
    const version = this.find(bucket, key, versionId);
    if (version === undefined) return { versionId, isDeleteMarker: false };
    this.#database.prepare("delete from object_versions where sequence = ?").run(version.sequence);
    await this.#files.remove([version.file]);
    return version;
  }

  setTags(version: ObjectVersion, tags: Record<string, string>): void {
    this.#database
      .prepare("update object_versions set tags = ? where sequence = ?")
      .run(JSON.stringify(tags), version.sequence);
  }

  /** Current objects with a prefix, in key order. */
  listCurrent(bucket: string, prefix: string): ObjectVersion[] {
    return this.listVersions(bucket, prefix).filter((version, index, all) => {
      return all[index - 1]?.key !== version.key && !version.isDeleteMarker;
    });
  }

  /** Every version and delete marker with a prefix: in key order, the newest of each first. */
  listVersions(bucket: string, prefix: string): ObjectVersion[] {
    return this.#database
      .prepare(
        "select * from object_versions where bucket = ? and key >= ? and substr(key, 1, length(?)) = ? order by key, sequence desc",
      )
      .all(bucket, prefix, prefix, prefix)
      .map(toVersion);
  }
}

export function noSuchKey(headers: Record<string, string> = {}): AwsError {
  return new AwsError(404, "NoSuchKey", "The specified key does not exist.", headers);
}

function toVersion(row: Record<string, SQLOutputValue>): ObjectVersion {
  const json = (name: string) => JSON.parse(String(row[name]));
  return {
    sequence: Number(row.sequence),
    bucket: String(row.bucket),
    key: String(row.key),
    versionId: String(row.version_id),
    isDeleteMarker: row.is_delete_marker === 1,
    file: row.file === null ? undefined : String(row.file),
    size: Number(row.size),
    etag: String(row.etag),
    headers: json("headers"),
    metadata: json("metadata"),
    tags: json("tags"),
    checksum: row.checksum === null ? undefined : json("checksum"),
    modifiedAt: Number(row.modified_at),
  };
}
