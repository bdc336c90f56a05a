/** Keeping a job from the address of its posting, and looking at the address again. */
import { createHash } from "node:crypto";
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import {
  type Job,
  type KeptJob,
  maxDescriptionLength,
  minDescriptionLength,
} from "@tailorbird/contracts/jobs";
import { readPosting } from "@tailorbird/documents/posting/read-posting";
import type { Database } from "../shared/database.ts";
import { findCreated } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { pack } from "./job-originals.ts";
import * as repository from "./job-repository.ts";
import { JobWriter } from "./job-writer.ts";
import { type FetchedPage, type PostingFetcher, PostingUnreachable } from "./posting-fetcher.ts";
import { noAddress, unreachable, unreadable } from "./posting-refusals.ts";
import { likeness } from "./text-likeness.ts";

/** Below this the text at the address is another one than was kept. */
const unchangedFrom = 0.85;

export class JobImporter {
  readonly #database: Database;
  readonly #fetcher: PostingFetcher;
  readonly #clock: Clock;
  readonly #writer: JobWriter;

  constructor(parts: { database: Database; fetcher: PostingFetcher; clock: Clock }) {
    this.#database = parts.database;
    this.#fetcher = parts.fetcher;
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
    const page = await this.#fetch(input.url);
    const read = readPosting({ html: page.text, url: page.url, status: page.status });
    if (read.kind === "unreadable") throw unreadable(read.reason);
    const { description, ...found } = read.posting;
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
      await this.#originalOf(page),
    );
  }

  /** Looks at the posting again. @throws ProblemError `not_found`, `invalid_request`, `posting_unreachable`, `posting_unreadable` */
  async check(actor: Actor, id: string): Promise<Job> {
    const queries = this.#database.as(actor.accountId);
    const present = await repository.findJob(queries, id);
    if (!present) throw notFound("job");
    if (!present.url) throw noAddress();
    const page = await this.#fetch(present.url);
    const read = readPosting({ html: page.text, url: page.url, status: page.status });
    if (read.kind === "unreadable" && read.reason !== "closed") throw unreadable(read.reason);
    const posting =
      read.kind === "unreadable"
        ? "closed"
        : likeness(read.posting.description, present.description) >= unchangedFrom
          ? "open"
          : "changed";
    const row = await repository.updateJob(queries, id, { posting, checkedAt: this.#now() }, undefined);
    if (!row) throw notFound("job");
    return repository.toJob(row);
  }

  async #fetch(url: string): Promise<FetchedPage> {
    try {
      return await this.#fetcher.fetch(url);
    } catch (error) {
      throw error instanceof PostingUnreachable ? unreachable(error) : error;
    }
  }

  async #originalOf(page: FetchedPage) {
    const bytes = Buffer.from(page.text.toWellFormed().replaceAll("\0", ""));
    return {
      url: page.url,
      contentType: page.contentType,
      sha256: createHash("sha256").update(page.bytes).digest("hex"),
      byteSize: page.bytes.byteLength,
      content: await pack(bytes),
      fetchedAt: this.#now(),
    };
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}
