/** Reading an uploaded file into the first version of its resume: once, whatever is delivered twice or dies in between. */
import type { OcrMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { newLeaseToken } from "../shared/lease.ts";
import type { MessageQueue } from "../shared/ports.ts";
import { FileReader, type FileReaderParts } from "./file-reader.ts";
import * as ingest from "./ingest-repository.ts";
import { isArchive, parseOriginalKey } from "./resume-keys.ts";
import { findResume, type ResumeRow } from "./resume-repository.ts";

/** One version of one object that has come into the bucket. */
export interface UploadedObject {
  readonly key: string;
  readonly versionId: string;
}

type Parts = FileReaderParts & {
  /** Where scans go, whose characters take longer to recognise than a text takes to read. */
  scans: MessageQueue<OcrMessage>;
};

export class ResumeIngester {
  readonly #parts: Parts;
  readonly #files: FileReader;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#files = new FileReader(parts);
  }

  /**
   * @param delivery.last true when the message won't be delivered again: then it ends in an explained failure.
   * @throws RetryLater while somebody else reads the same file, or when something is away.
   */
  async ingest(uploaded: UploadedObject, delivery: { last: boolean }): Promise<void> {
    const place = parseOriginalKey(uploaded.key);
    if (!place) return;
    const leaseToken = newLeaseToken();
    const row = await ingest.claimReading(this.#parts.database.as(place.accountId), {
      id: place.resumeId,
      objectVersion: uploaded.versionId,
      leaseToken,
      leaseSeconds: this.#parts.leaseSeconds,
    });
    if (!row) return this.#settleUnclaimed(place, uploaded);
    await this.#files.read(row, leaseToken, delivery, () => this.#giveOn(row, leaseToken));
    if (isArchive(row)) await this.#parts.objects.delete(uploaded.key, uploaded.versionId);
  }

  /** The message first: while it waits for the row to be handed over it is only put back, and no scan is forgotten. */
  async #giveOn({ accountId, id }: ResumeRow, leaseToken: string): Promise<void> {
    await this.#parts.scans.send([{ accountId, resumeId: id }]);
    await ingest.handOver(this.#parts.database.as(accountId), id, leaseToken);
  }

  /** Nothing to read: the resume is gone, another version came first, or this one is being or was read. */
  async #settleUnclaimed(
    place: { accountId: string; resumeId: string },
    uploaded: UploadedObject,
  ): Promise<void> {
    const row = await findResume(this.#parts.database.as(place.accountId), place.resumeId);
    const isSurplus =
      !row ||
      (isArchive(row) && row.status !== "reading") ||
      (row.objectVersion === null ? row.status === "failed" : row.objectVersion !== uploaded.versionId);
    if (isSurplus) return this.#parts.objects.delete(uploaded.key, uploaded.versionId);
    if (row.status === "reading" && row.step !== "characters" && row.leaseUntil) {
      const leftMs = Date.parse(row.leaseUntil) - Date.now();
      throw new RetryLater("another delivery is reading this file", leftMs / 1000 + 1);
    }
  }
}
