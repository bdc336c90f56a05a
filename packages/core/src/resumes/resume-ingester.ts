/** Reading an uploaded file into the first version of its resume: once, whatever is delivered twice or dies in between. */

import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { maxResumeBytes, type ResumeFailureCode } from "@tailorbird/contracts/resumes";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { contentHash } from "../shared/content-hash.ts";
import type { Database, Queries } from "../shared/database.ts";
import { holdLease, newLeaseToken } from "../shared/lease.ts";
import { ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "../shared/ports.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import * as ingest from "./ingest-repository.ts";
import { parseOriginalKey } from "./resume-keys.ts";
import { findResume, type ResumeRow } from "./resume-repository.ts";

/** Reads a file of a kind; throws `FileRefused` for what no second try would change. */
export interface DocumentReader {
  read(bytes: Uint8Array, hint: { fileName: string; contentType: string }): Promise<ResumeDocument>;
}

/** Why a file can't be read, in words its owner can act on. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly code: ResumeFailureCode;
  constructor(code: ResumeFailureCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** One version of one object that has come into the bucket. */
export interface UploadedObject {
  readonly key: string;
  readonly versionId: string;
}

export class ResumeIngester {
  readonly #database: Database;
  readonly #objects: ObjectStore;
  readonly #reader: DocumentReader;
  readonly #leaseSeconds: number;
  readonly #events: EventPublisher;

  constructor(parts: {
    database: Database;
    objects: ObjectStore;
    reader: DocumentReader;
    leaseSeconds: number;
    events: EventPublisher;
  }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
    this.#reader = parts.reader;
    this.#leaseSeconds = parts.leaseSeconds;
    this.#events = parts.events;
  }

  /**
   * @param delivery.last true when the message won't be delivered again: then it ends in an explained failure.
   * @throws RetryLater while somebody else reads the same file, or when something is away.
   */
  async ingest(uploaded: UploadedObject, delivery: { last: boolean }): Promise<void> {
    const place = parseOriginalKey(uploaded.key);
    if (!place) return;
    const queries = this.#database.as(place.accountId);
    const leaseToken = newLeaseToken();
    const row = await ingest.claimReading(queries, {
      id: place.resumeId,
      objectVersion: uploaded.versionId,
      leaseToken,
      leaseSeconds: this.#leaseSeconds,
    });
    if (!row) return this.#settleUnclaimed(place, uploaded);
    const lease = holdLease(leaseToken, this.#leaseSeconds, () =>
      ingest.renewReading(queries, row.id, leaseToken, this.#leaseSeconds),
    );
    try {
      await this.#read(row, uploaded, leaseToken);
    } catch (error) {
      const refusal = asRefusal(error, delivery.last);
      if (!refusal) {
        await ingest.releaseReading(queries, row.id, leaseToken).catch(() => {});
        throw error;
      }
      await this.#database.transact(row.accountId, async (queries) => {
        if (await ingest.failResume(queries, row.id, { leaseToken }, refusal))
          await this.#tell(queries, "resume.failed", row);
      });
    } finally {
      lease.release();
    }
  }

  async #read(row: ResumeRow, uploaded: UploadedObject, leaseToken: string): Promise<void> {
    const bytes = await this.#objects.get(uploaded.key, {
      versionId: uploaded.versionId,
      maxBytes: maxResumeBytes,
    });
    const document = await this.#reader.read(bytes, { fileName: row.fileName, contentType: row.contentType });
    const documentHash = contentHash(document);
    const { accountId, id } = row;
    await this.#database.transact(accountId, async (queries) => {
      if (await ingest.finishReading(queries, { accountId, id, leaseToken, document, documentHash }))
        await this.#tell(queries, "resume.ready", row);
    });
  }

  #tell(
    queries: Queries,
    type: "resume.ready" | "resume.failed",
    { accountId, id }: ResumeRow,
  ): Promise<void> {
    return this.#events.publish(queries, accountId, { type, data: { resumeId: id } });
  }

  /** Nothing to read: the resume is gone, another version came first, or this one is being or was read. */
  async #settleUnclaimed(
    place: { accountId: string; resumeId: string },
    uploaded: UploadedObject,
  ): Promise<void> {
    const row = await findResume(this.#database.as(place.accountId), place.resumeId);
    const isSurplus =
      !row ||
      (row.objectVersion === null ? row.status === "failed" : row.objectVersion !== uploaded.versionId);
    if (isSurplus) return this.#objects.delete(uploaded.key, uploaded.versionId);
    if (row.status === "reading" && row.leaseUntil) {
      const leftMs = Date.parse(row.leaseUntil) - Date.now();
      throw new RetryLater("another delivery is reading this file", leftMs / 1000 + 1);
    }
  }
}

/** What the owner is told, or undefined when a further try may help. */
function asRefusal(error: unknown, isLast: boolean): { code: ResumeFailureCode; detail: string } | undefined {
  if (error instanceof FileRefused) return { code: error.code, detail: error.message };
  if (error instanceof ObjectTooLargeError)
    return {
      code: "too_large",
      detail: "The file is larger than 10 MB: export it again with smaller pictures.",
    };
  if (error instanceof ObjectNotFoundError)
    return { code: "internal", detail: "The file was gone when we came to read it: upload it again." };
  if (!isLast) return undefined;
  return {
    code: "internal",
    detail: "We tried several times and could not read the file: upload it again, as a PDF if you can.",
  };
}
