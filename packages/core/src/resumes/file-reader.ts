/** Reading a claimed resume's file into its first version, under the lease of whoever claimed it. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { maxResumeBytes, type ResumeFailureCode } from "@tailorbird/contracts/resumes";
import { contentHash } from "../shared/content-hash.ts";
import type { Database, Queries } from "../shared/database.ts";
import { holdLease } from "../shared/lease.ts";
import { ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "../shared/ports.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import * as ingest from "./ingest-repository.ts";
import { originalKey } from "./resume-keys.ts";
import type { ResumeRow } from "./resume-repository.ts";

/**
 * Reads a file of a kind; throws `FileRefused` for what no second try would change. `scanned`: its pages are
 * pictures of text, which this reader does not recognise.
 */
export interface DocumentReader {
  read(
    bytes: Uint8Array,
    hint: { fileName: string; contentType: string },
  ): Promise<ResumeDocument | "scanned">;
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

export interface FileReaderParts {
  database: Database;
  objects: ObjectStore;
  reader: DocumentReader;
  leaseSeconds: number;
  events: EventPublisher;
}

export class FileReader {
  readonly #parts: FileReaderParts;

  constructor(parts: FileReaderParts) {
    this.#parts = parts;
  }

  /**
   * Ends in version 1, in a failure with a reason, or in an error that another delivery may mend.
   * @param delivery.last true when the message won't be delivered again: then it ends in an explained failure.
   * @param onScan what to do with pictures of text, still under the lease.
   */
  async read(
    row: ResumeRow,
    leaseToken: string,
    delivery: { last: boolean },
    onScan: () => Promise<void>,
  ): Promise<void> {
    const { database, leaseSeconds } = this.#parts;
    const queries = database.as(row.accountId);
    const lease = holdLease(leaseToken, leaseSeconds, () =>
      ingest.renewReading(queries, row.id, leaseToken, leaseSeconds),
    );
    try {
      const document = await this.#document(row);
      if (document === "scanned") await onScan();
      else await this.#store(row, leaseToken, document);
    } catch (error) {
      const refusal = asRefusal(error, delivery.last);
      if (!refusal) {
        await ingest.releaseReading(queries, row.id, leaseToken).catch(() => {});
        throw error;
      }
      await database.transact(row.accountId, async (queries) => {
        if (await ingest.failResume(queries, row.id, { leaseToken }, refusal))
          await this.#tell(queries, "resume.failed", row);
      });
    } finally {
      lease.release();
    }
  }

  async #document(row: ResumeRow): Promise<ResumeDocument | "scanned"> {
    const bytes = await this.#parts.objects.get(originalKey(row.accountId, row.id), {
      versionId: row.objectVersion as string,
      maxBytes: maxResumeBytes,
    });
    return this.#parts.reader.read(bytes, { fileName: row.fileName, contentType: row.contentType });
  }

  async #store(row: ResumeRow, leaseToken: string, document: ResumeDocument): Promise<void> {
    const documentHash = contentHash(document);
    const { accountId, id } = row;
    await this.#parts.database.transact(accountId, async (queries) => {
      if (await ingest.finishReading(queries, { accountId, id, leaseToken, document, documentHash }))
        await this.#tell(queries, "resume.ready", row);
    });
  }

  #tell(
    queries: Queries,
    type: "resume.ready" | "resume.failed",
    { accountId, id }: ResumeRow,
  ): Promise<void> {
    return this.#parts.events.publish(queries, accountId, { type, data: { resumeId: id } });
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
