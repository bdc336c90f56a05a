/** Forms that files are attached with, and links that they come out by. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Attachment } from "@tailorbird/contracts/attachments";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { type UploadForm, uploadFormSeconds } from "@tailorbird/contracts/resumes";
import { type Database, isForeignKeyViolation } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { ObjectPresigner } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import { attachmentKey } from "./attachment-keys.ts";
import * as repository from "./attachment-repository.ts";

/** Of one application. */
const maxPerApplication = 50;
/** Of one account. */
const maxFiles = 5_000;
/** Bytes of one account's files together. */
const maxBytes = 1024 * 1024 * 1024;
const linkSeconds = 300;

type WithForm = Attachment & { upload: UploadForm };

export interface NewAttachment
  extends Pick<Attachment, "fileName" | "contentType" | "byteSize" | "kind" | "sent"> {}

export class AttachmentFiles {
  readonly #database: Database;
  readonly #presigner: ObjectPresigner;

  constructor(parts: { database: Database; presigner: ObjectPresigner }) {
    this.#database = parts.database;
    this.#presigner = parts.presigner;
  }

  /**
   * Creates the row that the file will fill. A repeated key answers the same attachment with a fresh form.
   * @throws ProblemError `not_found` for the application, `limit_reached`, `idempotency_key_reused`
   */
  async create(
    actor: Actor,
    applicationId: string,
    input: NewAttachment,
    key: IdempotencyKey | undefined,
  ): Promise<WithForm> {
    const id = newId("attachment");
    const { accountId } = actor;
    const made = this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return repository.findAttachment(queries, earlier.id);
      refuseBeyondLimits(await repository.surveyAttachments(queries, applicationId), input.byteSize);
      return repository.insertAttachment(queries, { ...input, accountId, id, applicationId });
    });
    const row = await made.catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? notFound("application") : error;
    });
    if (!row) throw notFound("attachment");
    return this.#withForm(row);
  }

  /** @throws ProblemError `not_found`, `upload_closed` once a file has come or the wait for it is over. */
  async renew(actor: Actor, id: string): Promise<WithForm> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.extendUpload(queries, id);
    if (row) return this.#withForm(row);
    if (!(await repository.findAttachment(queries, id))) throw notFound("attachment");
    throw new ProblemError(
      "upload_closed",
      "This attachment already has a file, or its upload was given up: attach the file anew.",
    );
  }

  /** A link to the version that was scanned. @throws ProblemError `not_found`, `attachment_not_ready` */
  async download(actor: Actor, id: string): Promise<{ url: string; expiresAt: string }> {
    const row = await repository.findAttachment(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("attachment");
    if (row.status !== "ready" || row.objectVersion === null)
      throw new ProblemError(
        "attachment_not_ready",
        "This attachment has no file that was scanned: read it to see how far it is.",
      );
    return this.#presigner.presignDownload({
      key: attachmentKey(row.accountId, row.id),
      versionId: row.objectVersion,
      fileName: row.fileName,
      contentType: row.contentType,
      expiresSeconds: linkSeconds,
    });
  }

  async #withForm(row: repository.AttachmentRow): Promise<WithForm> {
    const upload = await this.#presigner.presignUpload({
      key: attachmentKey(row.accountId, row.id),
      contentType: row.contentType,
      maxBytes: row.byteSize,
      expiresSeconds: uploadFormSeconds,
    });
    return { ...repository.toAttachment(row), upload };
  }
}

function refuseBeyondLimits(
  held: { files: number; bytes: number; ofApplication: number },
  byteSize: number,
): void {
  if (held.ofApplication >= maxPerApplication)
    throw limitReached("attachments of this application", maxPerApplication);
  if (held.files >= maxFiles) throw limitReached("attachments", maxFiles);
  if (held.bytes + byteSize > maxBytes) throw limitReached("bytes of attachments", maxBytes);
}
