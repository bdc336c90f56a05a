/** A posting at an address: fetched, and read. The reader of pages is large, and is loaded while the site is asked. */
import type { PostingRead } from "@tailorbird/documents/posting/read-posting";
import { type FetchedPage, type PostingFetcher, PostingUnreachable } from "./posting-fetcher.ts";
import { unreachable } from "./posting-refusals.ts";

export interface ReadPage {
  readonly page: FetchedPage;
  readonly posting: PostingRead;
}

export class PostingSource {
  readonly #fetcher: PostingFetcher;

  constructor(fetcher: PostingFetcher) {
    this.#fetcher = fetcher;
  }

  /** @throws ProblemError `posting_unreachable` */
  async read(url: string): Promise<ReadPage> {
    const [{ readPosting }, page] = await Promise.all([
      import("@tailorbird/documents/posting/read-posting"),
      this.#fetch(url),
    ]);
    return { page, posting: readPosting({ html: page.text, url: page.url, status: page.status }) };
  }

  async #fetch(url: string): Promise<FetchedPage> {
    try {
      return await this.#fetcher.fetch(url);
    } catch (error) {
      throw error instanceof PostingUnreachable ? unreachable(error) : error;
    }
  }
}
