/** Keeping and correcting jobs. What a posting asks for is read when it is kept, so that reads stay cheap. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Job, KeptJob } from "@tailorbird/contracts/jobs";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { readJob } from "@tailorbird/tailor/read-job";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { after, checkEvery, laneOf } from "./check-times.ts";
import { duplicatesIn } from "./duplicates.ts";
import type { jobOriginal } from "./job.sql.ts";
import * as repository from "./job-repository.ts";
import { textHash } from "./text-likeness.ts";

/** Jobs an account may hold. */
const maxJobs = 20_000;

export interface NewJob {
  title?: string | undefined;
  company?: string | undefined;
  url?: string | undefined;
  location?: string | undefined;
  workplace?: Job["workplace"] | undefined;
  salary?: Job["salary"] | undefined;
  deadline?: string | undefined;
  source?: string | undefined;
  tags?: string[] | undefined;
  description: string;
}

/** The page a job came from, without what the job's row says already. */
export type NewOriginal = Omit<typeof jobOriginal.$inferInsert, "accountId" | "jobId">;

export class JobWriter {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * @param original the page it was imported from, if it was.
   * @returns the job, with those the account has that look like the same posting.
   * @throws ProblemError `limit_reached`, `idempotency_key_reused`
   */
  async create(
    actor: Actor,
    input: NewJob,
    key: IdempotencyKey | undefined,
    original?: NewOriginal,
  ): Promise<KeptJob> {
    const id = newId("job");
    const { accountId } = actor;
    const brief = readJob(input);
    const marks = marksOf(input.url, input.description);
    const kept = await this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) {
        const row = await repository.findJob(queries, earlier.id);
        return row && { row, alike: [] };
      }
      const { held, alike } = await repository.surveyJobs(queries, maxJobs, marks);
      if (held >= maxJobs) throw limitReached("jobs", maxJobs);
      const row = await repository.insertJob(queries, {
        ...withoutUndefined(input),
        ...marks,
        accountId,
        id,
        title: input.title ?? brief.title,
        company: input.company ?? brief.company,
        ...termsOf(input, brief),
        tags: [...new Set(input.tags)],
        ...(original && {
          posting: "open" as const,
          checkedAt: original.fetchedAt,
          checkDueAt: after(new Date(original.fetchedAt), checkEvery),
        }),
        brief,
      });
      if (original) await repository.putOriginal(queries, { ...original, accountId, jobId: id });
      return { row, alike };
    });
    if (!kept) throw notFound("job");
    return { ...repository.toJob(kept.row), duplicates: duplicatesIn(kept.alike, kept.row) };
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  async update(
    actor: Actor,
    id: string,
    input: repository.JobUpdate,
    ifRevision: number | undefined,
  ): Promise<Job> {
    const queries = this.#database.as(actor.accountId);
    const present = await repository.findJob(queries, id);
    if (!present) throw notFound("job");
    const change = withoutUndefined(input);
    const { title, company, url, description = present.description } = { ...present, ...change };
    const brief = readJob({ title: title ?? undefined, company: company ?? undefined, description });
    const row = await repository.updateJob(
      queries,
      id,
      {
        ...change,
        ...(change.tags && { tags: [...new Set(change.tags)] }),
        ...marksOf(url ?? undefined, description),
        // What was found at another address says nothing of this one.
        ...(change.url !== undefined &&
          change.url !== present.url && { posting: "unknown" as const, checkDueAt: null, checkFailures: 0 }),
        brief,
      },
      // The brief was made of what was just read: a change in between must not be lost either.
      ifRevision ?? present.revision,
    );
    if (!row) throw revisionMismatch("job");
    return repository.toJob(row);
  }
}

/** What the posting's own words say of place, pay and last day, where nobody has said it. */
function termsOf(input: NewJob, brief: JobBrief) {
  const { span: _, ...pay } = brief.salary ?? {};
  return {
    location: input.location ?? brief.location,
    workplace: input.workplace ?? brief.workplace ?? null,
    salary: input.salary ?? (brief.salary ? (pay as Job["salary"]) : null),
    deadline: input.deadline ?? brief.deadline ?? null,
  };
}

function marksOf(url: string | undefined, description: string) {
  return {
    canonicalUrl: (url && canonicalUrl(url)) || null,
    textHash: textHash(description),
    checkLane: url ? laneOf(url) : null,
  };
}
