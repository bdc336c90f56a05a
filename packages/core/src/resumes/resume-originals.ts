/** Handing an uploaded file back to whom it belongs. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Database } from "../shared/database.ts";
import type { ObjectPresigner } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { isArchive, originalKey } from "./resume-keys.ts";
import { findResume } from "./resume-repository.ts";

/** Seconds that a link works. */
const linkSeconds = 300;

export class ResumeOriginals {
  readonly #database: Database;
  readonly #presigner: ObjectPresigner;

  constructor(parts: { database: Database; presigner: ObjectPresigner }) {
    this.#database = parts.database;
    this.#presigner = parts.presigner;
  }

  /**
   * A link to the version that was read, as a download: a browser never shows the file as a page of the bucket.
   * @throws ProblemError `not_found` (also of an archive that was removed), `resume_not_ready` before a file has been read
   */
  async link(actor: Actor, id: string): Promise<{ url: string; expiresAt: string }> {
    const row = await findResume(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("resume");
    if (row.status !== "ready" || row.objectVersion === null)
      throw new ProblemError(
        "resume_not_ready",
        "The resume has no file that has been read: wait until its status is ready.",
      );
    if (isArchive(row))
      throw new ProblemError(
        "not_found",
        "LinkedIn's archive was removed once it had been read, because it also holds messages and contacts of other people. What was read of it is the resume.",
      );
    return this.#presigner.presignDownload({
      key: originalKey(row.accountId, row.id),
      versionId: row.objectVersion,
      fileName: row.fileName,
      contentType: row.contentType,
      expiresSeconds: linkSeconds,
    });
  }
}
