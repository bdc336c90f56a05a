/** Renaming resumes. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Resume } from "@tailorbird/contracts/resumes";
import type { Database } from "../shared/database.ts";
import { notFound, revisionMismatch } from "../shared/refusals.ts";
import * as repository from "./resume-repository.ts";

export class ResumeEditor {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  async rename(actor: Actor, id: string, label: string, ifRevision: number | undefined): Promise<Resume> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.renameResume(queries, id, label, ifRevision);
    if (row) return repository.toResume(row);
    throw (await repository.findResume(queries, id)) ? revisionMismatch("resume") : notFound("resume");
  }
}
