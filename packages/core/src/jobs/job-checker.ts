/** Looking at a kept posting again: because its person asks, or because it is time. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { JobCheck } from "@tailorbird/contracts/job-checks";
import type { Job } from "@tailorbird/contracts/jobs";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { CheckMessage } from "@tailorbird/contracts/queues";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import { type CheckedJob, findChecked, lockDue, type NewCheck, recordCheck } from "./check-repository.ts";
import { after, checkEvery, mostFailures, restEvery, retryEvery, watchedFor } from "./check-times.ts";
import { packedPage } from "./job-originals.ts";
import { type JobRow, toJob, updateJob } from "./job-repository.ts";
import { countPage } from "./page-allowance.ts";
import { noAddress, unreadable } from "./posting-refusals.ts";
import type { PostingSource, ReadPage } from "./posting-source.ts";
import { likeness } from "./text-likeness.ts";

/** Below this the text at the address is another one than was kept. */
const unchangedFrom = 0.85;
/** Seconds that one look may take before another may begin. */
const leaseSeconds = 3_600;

export class JobChecker {
  readonly #database: Database;
  readonly #source: PostingSource;
  readonly #clock: Clock;
  readonly #events: EventPublisher;

  constructor(parts: { database: Database; source: PostingSource; clock: Clock; events: EventPublisher }) {
    this.#database = parts.database;
    this.#source = parts.source;
    this.#clock = parts.clock;
    this.#events = parts.events;
  }

  /** @throws ProblemError `not_found`, `posting_unreachable`, `posting_unreadable`; then nothing is noted. */
  async check({ accountId }: Actor, id: string): Promise<Job> {
    const present = await findChecked(this.#database.as(accountId), id);
    if (!present) throw notFound("job");
    if (!present.url) throw noAddress();
    await countPage(this.#database.as(accountId), accountId, this.#clock.now());
    const read = await this.#source.read(present.url);
    const row = await this.#note(accountId, present, stateOf(present, read), read, "person");
    if (!row) throw notFound("job");
    return toJob(row);
  }

  /** Unasked: whatever comes of it is noted, and says when to look next. A message that comes twice looks once. */
  async look({ accountId, jobId }: CheckMessage): Promise<void> {
    const now = this.#clock.now();
    const due = await this.#database.transact(accountId, async (queries) => {
      const row = await lockDue(queries, jobId, now.toISOString());
      if (!row?.url) return undefined;
      const isOver = now.getTime() - Date.parse(row.createdAt) > watchedFor;
      const checkDueAt = isOver
        ? null
        : row.isEnded
          ? after(now, restEvery)
          : after(now, leaseSeconds * 1000);
      await updateJob(queries, jobId, { checkDueAt }, undefined, { isSilent: true });
      return isOver || row.isEnded ? undefined : row;
    });
    if (!due) return;
    try {
      const read = await this.#source.read(due.url as string);
      await this.#note(accountId, due, stateOf(due, read), read, "schedule");
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.code.startsWith("posting_")) throw error;
      await this.#noteFailure(accountId, due);
    }
  }

  /** @returns undefined when the job has gone in the meantime. */
  #note(
    accountId: string,
    before: CheckedJob,
    posting: "open" | "changed" | "closed",
    { page }: ReadPage,
    by: JobCheck["by"],
  ): Promise<JobRow | undefined> {
    const now = this.#clock.now();
    return this.#database.transact(accountId, async (queries) => {
      const checkedAt = now.toISOString();
      const checkDueAt = posting === "closed" ? null : after(now, checkEvery);
      const change = { posting, checkedAt, checkDueAt, checkFailures: 0 };
      const row = await updateJob(queries, before.id, change, undefined);
      if (!row || posting === before.posting) return row;
      await recordCheck(queries, {
        ...this.#newCheck(accountId, before.id, posting, by),
        ...(await packedPage(page)),
      });
      const data = { jobId: before.id, posting, checkedAt };
      await this.#events.publish(queries, accountId, { type: "job.posting_changed", data });
      return row;
    });
  }

  /** Less and less often, and in the end no more. */
  #noteFailure(accountId: string, { id, checkFailures }: CheckedJob): Promise<void> {
    const now = this.#clock.now();
    const failures = checkFailures + 1;
    const isLast = failures >= mostFailures;
    return this.#database.transact(accountId, async (queries) => {
      const checkDueAt = isLast ? null : after(now, retryEvery * 2 ** checkFailures);
      const change = { checkFailures: failures, checkDueAt };
      const row = await updateJob(queries, id, change, undefined, { isSilent: !isLast });
      if (row && isLast) await recordCheck(queries, this.#newCheck(accountId, id, "unreachable", "schedule"));
    });
  }

  #newCheck(accountId: string, jobId: string, found: JobCheck["found"], by: JobCheck["by"]): NewCheck {
    return { accountId, id: newId("jobCheck"), jobId, found, by, checkedAt: this.#clock.now().toISOString() };
  }
}

function stateOf({ description }: CheckedJob, { posting }: ReadPage): "open" | "changed" | "closed" {
  if (posting.kind === "unreadable") {
    if (posting.reason === "closed") return "closed";
    throw unreadable(posting.reason);
  }
  return likeness(posting.posting.description, description) >= unchangedFrom ? "open" : "changed";
}
