/** Reading jobs. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Job, JobSummary } from "@tailorbird/contracts/jobs";
import type { Database } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./job-repository.ts";

export class JobReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(
    actor: Actor,
    query: repository.JobFilter & { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<JobSummary>> {
    const page = readPage("job", query);
    const rows = await repository.listJobs(this.#database.as(actor.accountId), page, query);
    return toPage(
      rows,
      page,
      (row) => row.id,
      (row) => row,
    );
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Job> {
    const row = await repository.findJob(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("job");
    return repository.toJob(row);
  }
}
