import type { PostingSource } from "@tailorbird/core/jobs/posting-source";
import { config } from "@tailorbird/lambda/config";

/** Postings on the web. */
export async function openPostings(): Promise<PostingSource> {
  const [{ httpPostingFetcher }, { PostingSource }] = await Promise.all([
    import("@tailorbird/adapters/web/posting-fetcher"),
    import("@tailorbird/core/jobs/posting-source"),
  ]);
  return new PostingSource(httpPostingFetcher({ samplePort: config.samplePostingPort }));
}
