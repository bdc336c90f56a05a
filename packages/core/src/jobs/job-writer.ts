/** Keeping and correcting jobs. What a posting asks for is read when it is kept, so that reads stay cheap. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Job } from "@tailorbird/contracts/jobs";
import { readJob } from "@tailorbird/tailor/read-job";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import * as repository from "./job-repository.ts";

/** Jobs an account may hold. */
const maxJobs = 20_000;

export interface NewJob {
  title?: string | undefined;
  company?: string | undefined;
  url?: string | undefined;
  description: string;
}

export class JobWriter {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `limit_reached`, `idempotency_key_reused` */
  async create(actor: Actor, input: NewJob, key: IdempotencyKey | undefined): Promise<Job> {
    const id = newId("job");
    const brief = readJob(posting(input));
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const earlier = await openCreate(queries, actor.accountId, key, { id });
      if (earlier) return repository.findJob(queries, earlier.id);
      if ((await repository.countJobs(queries, maxJobs)) >= maxJobs) throw limitReached("jobs", maxJobs);
      return repository.insertJob(queries, {
        accountId: actor.accountId,
        id,
        title: input.title ?? brief.title,
        company: input.company ?? brief.company,
        url: input.url ?? null,
        description: input.description,
        brief,
      });
    });
    if (!row) throw notFound("job");
    return repository.toJob(row);
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  async update(
    actor: Actor,
    id: string,
    input: Omit<repository.JobChange, "brief">,
    ifRevision: number | undefined,
  ): Promise<Job> {
    const queries = this.#database.as(actor.accountId);
    const present = await repository.findJob(queries, id);
    if (!present) throw notFound("job");
    const { title, company, description = present.description } = { ...present, ...withoutUndefined(input) };
    const brief = readJob(posting({ title: title ?? undefined, company: company ?? undefined, description }));
    const row = await repository.updateJob(
      queries,
      id,
      { ...withoutUndefined(input), brief },
      // The brief was made of what was just read: a change in between must not be lost either.
      ifRevision ?? present.revision,
    );
    if (!row) throw revisionMismatch("job");
    return repository.toJob(row);
  }
}

function posting(input: NewJob) {
  return withoutUndefined({ title: input.title, company: input.company, description: input.description }) as {
    title?: string;
    company?: string;
    description: string;
  };
}
