/** Keeping a job from the address of its posting. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { type KeptJob, maxDescriptionLength, minDescriptionLength } from "@tailorbird/contracts/jobs";
import type { Database } from "../shared/database.ts";
import { findCreated } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { packedPage } from "./job-originals.ts";
import * as repository from "./job-repository.ts";
import { JobWriter } from "./job-writer.ts";
import { countPage } from "./page-allowance.ts";
import { unreadable } from "./posting-refusals.ts";
import type { PostingSource } from "./posting-source.ts";

export class JobImporter {
  readonly #database: Database;
  readonly #source: PostingSource;
  readonly #clock: Clock;
  readonly #writer: JobWriter;

  constructor(parts: { database: Database; source: PostingSource; clock: Clock }) {
    this.#database = parts.database;
    this.#source = parts.source;
    this.#clock = parts.clock;
    this.#writer = new JobWriter(parts.database);
  }

  /** @throws ProblemError `posting_unreachable`, `posting_unreadable`, `limit_reached`, `idempotency_key_reused` */
  async import(
    actor: Actor,
    input: { url: string; source?: string | undefined; tags?: string[] | undefined },
    key: IdempotencyKey | undefined,
  ): Promise<KeptJob> {
    // A repetition asks nothing of the site, which may have taken the page down since.
    const earlier = key && (await findCreated(this.#database.as(actor.accountId), key));
    const earlierRow =
      earlier && (await repository.findJob(this.#database.as(actor.accountId), String(earlier.id)));
    if (earlierRow) return { ...repository.toJob(earlierRow), duplicates: [] };
    await countPage(this.#database.as(actor.accountId), actor.accountId, this.#clock.now());
    const { page, posting } = await this.#source.read(input.url);
    if (posting.kind === "unreadable") throw unreadable(posting.reason);
    const { description, ...found } = posting.posting;
    if (description.length < minDescriptionLength) throw unreadable("no_posting");
    return this.#writer.create(
      actor,
      {
        ...found,
        url: input.url,
        description: description.slice(0, maxDescriptionLength).toWellFormed(),
        source: input.source ?? new URL(page.url).hostname.replace(/^www\./, ""),
        tags: input.tags,
      },
      key,
      { ...(await packedPage(page)), fetchedAt: this.#clock.now().toISOString() },
    );
  }
}
