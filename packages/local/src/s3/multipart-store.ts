import { createHash, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { AwsError } from "../aws/aws-error.ts";
import type { BlobFiles } from "./blob-files.ts";
import type { ObjectStore, ObjectVersion } from "./object-store.ts";

const leastPartBytes = 5 * 1_048_576;

interface UploadTarget {
  bucket: string;
  key: string;
}

/** Uploads that arrive in parts. Nothing of them is an object, or announced, before they are completed. */
export class MultipartStore {
  readonly #database: DatabaseSync;
  readonly #files: BlobFiles;
  readonly #objects: ObjectStore;

  constructor(database: DatabaseSync, files: BlobFiles, objects: ObjectStore) {
    this.#database = database;
    this.#files = files;
    this.#objects = objects;
  }

  create(
    target: UploadTarget & {
      headers: Record<string, string>;
      metadata: Record<string, string>;
      tags: Record<string, string>;
    },
  ): string {
    const uploadId = randomUUID();
    this.#database
      .prepare("insert into uploads values (?, ?, ?, ?, ?, ?)")
      .run(
        uploadId,
        target.bucket,
        target.key,
        JSON.stringify(target.headers),
        JSON.stringify(target.metadata),
        JSON.stringify(target.tags),
      );
    return uploadId;
  }

  /** @returns the part's etag. */
  async putPart(target: UploadTarget, uploadId: string, partNumber: number, data: Buffer): Promise<string> {
    this.#find(target, uploadId);
    if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > 10_000) {
      throw new AwsError(
        400,
        "InvalidArgument",
        "Part number must be an integer between 1 and 10000, inclusive",
      );
    }
    const etag = createHash("md5").update(data).digest("hex");
    const file = await this.#files.write(data);
    const former = this.#parts(uploadId).find((part) => part.partNumber === partNumber);
    this.#database
      .prepare("insert or replace into upload_parts values (?, ?, ?, ?, ?)")
      .run(uploadId, partNumber, file, data.length, etag);
    await this.#files.remove([former?.file]);
    return etag;
  }

  async complete(
    target: UploadTarget,
    uploadId: string,
    chosen: { partNumber: number; etag: string }[],
  ): Promise<ObjectVersion> {
    const upload = this.#find(target, uploadId);
    const stored = this.#parts(uploadId);
    const parts = chosen.map(({ partNumber, etag }, index) => {
      const part = stored.find(
        (each) => each.partNumber === partNumber && each.etag === etag.replaceAll('"', ""),
      );
      if (part === undefined)
        throw new AwsError(400, "InvalidPart", "One or more of the specified parts could not be found.");
      if (partNumber <= (chosen[index - 1]?.partNumber ?? 0)) {
        throw new AwsError(400, "InvalidPartOrder", "The list of parts was not in ascending order.");
      }
      if (part.size < leastPartBytes && index < chosen.length - 1) {
        throw new AwsError(
          400,
          "EntityTooSmall",
          "Your proposed upload is smaller than the minimum allowed size",
        );
      }
      return part;
    });
    if (parts.length === 0) throw new AwsError(400, "MalformedXML", "You must specify at least one part");
    const digest = createHash("md5");
    for (const { etag } of parts) digest.update(Buffer.from(etag, "hex"));
    const version = await this.#objects.put(
      {
        ...target,
        ...upload,
        data: Buffer.concat(await Promise.all(parts.map(({ file }) => this.#files.read(file)))),
        etag: `${digest.digest("hex")}-${parts.length}`,
        event: "ObjectCreated:CompleteMultipartUpload",
      },
      () => this.#database.prepare("delete from uploads where upload_id = ?").run(uploadId),
    );
    await this.#files.remove(stored.map(({ file }) => file));
    return version;
  }

  async abort(target: UploadTarget, uploadId: string): Promise<void> {
    this.#find(target, uploadId);
    const files = this.#parts(uploadId).map(({ file }) => file);
    this.#database.prepare("delete from uploads where upload_id = ?").run(uploadId);
    await this.#files.remove(files);
  }

  #find({ bucket, key }: UploadTarget, uploadId: string) {
    const row = this.#database
      .prepare("select * from uploads where upload_id = ? and bucket = ? and key = ?")
      .get(uploadId, bucket, key);
    if (row === undefined)
      throw new AwsError(404, "NoSuchUpload", "The specified multipart upload does not exist.");
    const json = (name: string): Record<string, string> => JSON.parse(String(row[name]));
    return { headers: json("headers"), metadata: json("metadata"), tags: json("tags") };
  }

  #parts(uploadId: string) {
    const rows = this.#database
      .prepare("select * from upload_parts where upload_id = ? order by part_number")
      .all(uploadId);
    return rows.map((row) => ({
      partNumber: Number(row.part_number),
      file: String(row.file),
      size: Number(row.size),
      etag: String(row.etag),
    }));
  }
}
