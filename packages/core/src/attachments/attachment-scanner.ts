/** Looking at an attached file once it has come: it stays when it is what it says it is, and goes when it is not. */
import { type Attachment, maxAttachmentBytes } from "@tailorbird/contracts/attachments";
import { type ScanFailure, scanAttachment } from "@tailorbird/documents/scan/scan-attachment";
import type { Database } from "../shared/database.ts";
import { ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "../shared/ports.ts";
import { parseAttachmentKey } from "./attachment-keys.ts";
import * as repository from "./attachment-repository.ts";

export class AttachmentScanner {
  readonly #database: Database;
  readonly #objects: ObjectStore;

  constructor(parts: { database: Database; objects: ObjectStore }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
  }

  /**
   * Doing it twice does it once: a scan changes nothing but its result, and only the first result counts.
   * @param delivery.last true when the message won't be delivered again: then it ends in an explained failure.
   */
  async scan(uploaded: { key: string; versionId: string }, delivery: { last: boolean }): Promise<void> {
    const place = parseAttachmentKey(uploaded.key);
    if (!place) return;
    const queries = this.#database.as(place.accountId);
    const row = await repository.claimFile(queries, place.attachmentId, uploaded.versionId);
    if (!row) return this.#settleUnclaimed(place, uploaded);
    try {
      const bytes = await this.#objects.get(uploaded.key, {
        versionId: uploaded.versionId,
        maxBytes: maxAttachmentBytes,
      });
      const found = scanAttachment(bytes, row.contentType);
      if (found) return await this.#refuse(row.id, place.accountId, uploaded, failureOf(found));
      await repository.finishScan(queries, row.id, null, bytes.byteLength);
    } catch (error) {
      const failure = asFailure(error, delivery.last);
      if (!failure) throw error;
      await this.#refuse(row.id, place.accountId, uploaded, failure);
    }
  }

  /** The file goes first: should the row not be told, the next delivery finds no file and says so. */
  async #refuse(
    id: string,
    accountId: string,
    { key, versionId }: { key: string; versionId: string },
    failure: NonNullable<Attachment["failure"]>,
  ): Promise<void> {
    await this.#objects.delete(key, versionId);
    await repository.finishScan(this.#database.as(accountId), id, failure);
  }

  /** The attachment is gone, another version came first, or this one has been scanned. */
  async #settleUnclaimed(
    place: { accountId: string; attachmentId: string },
    uploaded: { key: string; versionId: string },
  ): Promise<void> {
    const row = await repository.findAttachment(this.#database.as(place.accountId), place.attachmentId);
    const isKept = row?.status === "ready" && row.objectVersion === uploaded.versionId;
    if (!isKept) await this.#objects.delete(uploaded.key, uploaded.versionId);
  }
}

const details: Readonly<Record<ScanFailure, string>> = {
  wrong_type: "The file's content is not what its type says: export it again, or name its real type.",
  macros: "The file holds macros or other programs: save a copy without them and attach the copy.",
  bomb: "The file unpacks to far more than such a file holds: export it again from the program it was made in.",
  corrupt: "The file is damaged or incomplete: export it again and attach the new file.",
};

function failureOf(code: ScanFailure): NonNullable<Attachment["failure"]> {
  return { code, detail: details[code] };
}

/** What the owner is told, or undefined when a further try may help. */
function asFailure(error: unknown, isLast: boolean): NonNullable<Attachment["failure"]> | undefined {
  if (error instanceof ObjectTooLargeError)
    return { code: "too_large", detail: "The file is larger than 10 MB: attach a smaller one." };
  if (error instanceof ObjectNotFoundError)
    return { code: "internal", detail: "The file was gone when we came to look at it: attach it again." };
  if (!isLast) return undefined;
  return {
    code: "internal",
    detail: "We tried several times and could not look at the file: attach it again.",
  };
}
