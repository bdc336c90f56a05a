/** The pages that jobs were imported from. */
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import type { Actor } from "@tailorbird/contracts/actor";
import type { JobOriginal } from "@tailorbird/contracts/jobs";
import type { Database } from "../shared/database.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./job-repository.ts";

/** What a page may unpack to: no more was let in. */
const maxPageBytes = 6 * 1024 * 1024;

export class JobOriginals {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found`, also for a job that was typed or pasted. */
  async read(actor: Actor, jobId: string): Promise<JobOriginal> {
    const row = await repository.findOriginal(this.#database.as(actor.accountId), jobId);
    if (!row) throw notFound("job, or it was not imported from a page,");
    const { accountId: _, jobId: __, content, ...page } = row;
    const bytes = await promisify(brotliDecompress)(content, { maxOutputLength: maxPageBytes });
    return { ...page, content: bytes.toString() };
  }
}

/** Packs a page to a sixth or so, in a few milliseconds. */
export function pack(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
