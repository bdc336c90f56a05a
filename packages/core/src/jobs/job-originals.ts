/** The pages that jobs were imported from. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import type { Actor } from "@tailorbird/contracts/actor";
import type { JobCheck, JobOriginal } from "@tailorbird/contracts/job-checks";
import type { Database } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import { findChecked, findCheckedPage, findOriginal, listChecks } from "./check-repository.ts";
import type { FetchedPage } from "./posting-fetcher.ts";

/** What a page may unpack to: no more was let in. */
const maxPageBytes = 6 * 1024 * 1024;

export class JobOriginals {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * @param checkId of a look at the posting; absent for the page that the job was imported from.
   * @throws ProblemError `not_found`, also for a job that was typed or pasted, and a look that found no page.
   */
  async read(actor: Actor, jobId: string, checkId: string | undefined): Promise<JobOriginal> {
    const queries = this.#database.as(actor.accountId);
    const row = await (checkId ? findCheckedPage(queries, jobId, checkId) : findOriginal(queries, jobId));
    if (!row) throw notFound("job, or it was not imported from a page,");
    const bytes = await promisify(brotliDecompress)(row.content, { maxOutputLength: maxPageBytes });
    return { ...row, content: bytes.toString() };
  }

  /** What was found since, newest first. @throws ProblemError `not_found` */
  async listChecks(
    actor: Actor,
    jobId: string,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<JobCheck>> {
    const page = readPage("jobCheck", query);
    const queries = this.#database.as(actor.accountId);
    const [job, rows] = await Promise.all([findChecked(queries, jobId), listChecks(queries, jobId, page)]);
    if (!job) throw notFound("job");
    return toPage(rows, page, ({ id }) => id, toCheck);
  }
}

type Checks = Awaited<ReturnType<typeof listChecks>>;

function toCheck({ url, sha256, byteSize, ...row }: Checks[number]): JobCheck {
  const page = url === null || sha256 === null || byteSize === null ? null : { url, sha256, byteSize };
  return { ...row, page };
}

/** A page as it is kept: packed to a sixth or so, in a few milliseconds. */
export async function packedPage({ text, bytes, url, contentType }: FetchedPage) {
  const kept = Buffer.from(text.toWellFormed().replaceAll("\0", ""));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return {
    url,
    contentType,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    byteSize: bytes.byteLength,
    content: await promisify(brotliCompress)(kept, { params }),
  };
}
