/** Creating resumes and giving out the forms that their files are uploaded with. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { type Resume, type UploadForm, uploadFormSeconds } from "@tailorbird/contracts/resumes";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock, ObjectPresigner } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import { originalKey } from "./resume-keys.ts";
import * as repository from "./resume-repository.ts";

/** Resumes an account may hold. */
const maxResumes = 200;
/** An upload that has not come by then never will: the form has long expired. */
const uploadWindowMs = 60 * 60 * 1000;

export type ResumeWithForm = Resume & { upload: UploadForm };

export interface NewResume {
  fileName: string;
  contentType: string;
  byteSize: number;
  label?: string | undefined;
}

export class ResumeUploader {
  readonly #database: Database;
  readonly #presigner: ObjectPresigner;
  readonly #clock: Clock;

  constructor(parts: { database: Database; presigner: ObjectPresigner; clock: Clock }) {
    this.#database = parts.database;
    this.#presigner = parts.presigner;
    this.#clock = parts.clock;
  }

  /**
   * Creates the row that the file will fill. A repeated key answers the same resume with a fresh form.
   * @throws ProblemError `limit_reached`, `idempotency_key_reused`
   */
  async create(actor: Actor, input: NewResume, key: IdempotencyKey | undefined): Promise<ResumeWithForm> {
    const id = newId("resume");
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const earlier = await openCreate(queries, actor.accountId, key, { id });
      if (earlier) return repository.findResume(queries, earlier.id);
      if ((await repository.countResumes(queries, maxResumes)) >= maxResumes)
        throw limitReached("resumes", maxResumes);
      return repository.insertResume(queries, {
        accountId: actor.accountId,
        id,
        label: input.label ?? withoutExtension(input.fileName),
        fileName: input.fileName,
        contentType: input.contentType,
        byteSize: input.byteSize,
        status: "awaiting_upload",
        dueAt: this.#inOneWindow(),
      });
    });
    if (!row) throw notFound("resume");
    return this.#withForm(actor, row);
  }

  /** @throws ProblemError `not_found`, `upload_closed` once a file has come or the wait for it is over. */
  async renew(actor: Actor, id: string): Promise<ResumeWithForm> {
    const row = await repository.extendUpload(this.#database.as(actor.accountId), id, this.#inOneWindow());
    if (row) return this.#withForm(actor, row);
    if (!(await repository.findResume(this.#database.as(actor.accountId), id))) throw notFound("resume");
    throw new ProblemError(
      "upload_closed",
      "This resume already has a file, or its upload was given up: create a new resume.",
    );
  }

  async #withForm(actor: Actor, row: repository.ResumeRow): Promise<ResumeWithForm> {
    const upload = await this.#presigner.presignUpload({
      key: originalKey(actor.accountId, row.id),
      contentType: row.contentType,
      maxBytes: row.byteSize,
      expiresSeconds: uploadFormSeconds,
    });
    return { ...repository.toResume(row), upload };
  }

  #inOneWindow(): string {
    return new Date(this.#clock.now().getTime() + uploadWindowMs).toISOString();
  }
}

function withoutExtension(fileName: string): string {
  return (fileName.replace(/\.[A-Za-z0-9]{1,8}$/, "").trim() || fileName).slice(0, 120);
}
