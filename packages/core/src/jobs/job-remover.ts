/** Deleting jobs. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { type Database, isForeignKeyViolation } from "../shared/database.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./job-repository.ts";

export class JobRemover {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found`; `job_in_use` while an application follows it. */
  async remove(actor: Actor, id: string): Promise<void> {
    try {
      if (await repository.deleteJob(this.#database.as(actor.accountId), id)) return;
    } catch (error) {
      if (!isForeignKeyViolation(error)) throw error;
      throw new ProblemError("job_in_use", "An application follows this job: delete the application first.");
    }
    throw notFound("job");
  }
}
