/** Recognising the characters of a scan that the reading of its file came upon: once, whoever dies in between. */
import type { OcrMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { newLeaseToken } from "../shared/lease.ts";
import { FileReader, type FileReaderParts } from "./file-reader.ts";
import * as ingest from "./ingest-repository.ts";
import { findResume } from "./resume-repository.ts";

/** Until a row is handed over that a message has just announced. */
const soonSeconds = 2;

export class ScanRecogniser {
  readonly #parts: FileReaderParts;
  readonly #files: FileReader;

  /** @param parts.reader one that recognises characters. */
  constructor(parts: FileReaderParts) {
    this.#parts = parts;
    this.#files = new FileReader(parts);
  }

  /**
   * @param delivery.last true when the message won't be delivered again: then it ends in an explained failure.
   * @throws RetryLater while somebody else is at work on the file.
   */
  async recognise({ accountId, resumeId }: OcrMessage, delivery: { last: boolean }): Promise<void> {
    const queries = this.#parts.database.as(accountId);
    const leaseToken = newLeaseToken();
    const { leaseSeconds } = this.#parts;
    const row = await ingest.claimScan(queries, { id: resumeId, leaseToken, leaseSeconds });
    if (row)
      return this.#files.read(row, leaseToken, delivery, () => {
        throw new Error("The reader that recognises characters did not.");
      });
    const other = await findResume(queries, resumeId);
    if (other?.status !== "reading") return;
    const leftMs = other.leaseUntil ? Date.parse(other.leaseUntil) - Date.now() : 0;
    throw new RetryLater(
      "another delivery is at work on this file",
      other.step === "characters" ? leftMs / 1000 + 1 : soonSeconds,
    );
  }
}
