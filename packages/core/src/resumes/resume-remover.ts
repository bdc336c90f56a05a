/** Deleting resumes, with everything that was made of them. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Database } from "../shared/database.ts";
import type { ObjectStore } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { resumePrefix } from "./resume-keys.ts";
import * as repository from "./resume-repository.ts";

export class ResumeRemover {
  readonly #database: Database;
  readonly #objects: ObjectStore;

  constructor(parts: { database: Database; objects: ObjectStore }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
  }

  /**
   * Deletes the files first and the rows after: whatever fails in between, asking again finishes it. Then it
   * looks for files once more, because a worker may have been about to store one.
   * @throws ProblemError `not_found`; `resume_in_use` while a tailoring of it is at work.
   */
  async remove(actor: Actor, id: string): Promise<void> {
    const queries = this.#database.as(actor.accountId);
    const use = await repository.findUse(queries, id);
    if (!use) throw notFound("resume");
    if (use.isTailored)
      throw new ProblemError(
        "resume_in_use",
        "A tailoring of this resume is at work: cancel it or wait for its end.",
      );
    const files = resumePrefix(actor.accountId, id);
    await this.#objects.deletePrefix(files);
    await repository.deleteResume(queries, id);
    await this.#objects.deletePrefix(files);
  }
}
