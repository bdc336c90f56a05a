/** Reading jobs. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Job, JobSummary } from "@tailorbird/contracts/jobs";
import type { Database } from "../shared/database.ts";
import { readOrderedPage, toOrderedPage } from "../shared/order.ts";
import type { Page } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import { type JobListFilter, jobListOrders, listJobs } from "./job-list.ts";
import * as repository from "./job-repository.ts";

export class JobReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(
    actor: Actor,
    query: JobListFilter & {
      sort?: keyof typeof jobListOrders | undefined;
      cursor?: string | undefined;
      limit?: string | undefined;
    },
  ): Promise<Page<JobSummary>> {
    const order = jobListOrders[query.sort ?? "newest"];
    const page = readOrderedPage(order, query);
    const rows = await listJobs(this.#database.as(actor.accountId), page, query, order);
    return toOrderedPage(rows, page, order, (row) => row.id);
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Job> {
    const row = await repository.findJob(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("job");
    return repository.toJob(row);
  }
}
