import { httpPostingFetcher } from "@tailorbird/adapters/posting-fetcher";
import { JobImporter } from "@tailorbird/core/jobs/job-importer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "./database.ts";

export async function jobsImport(): Promise<JobImporter> {
  return new JobImporter({
    database: await openDatabase(),
    fetcher: httpPostingFetcher({ samplePort: config.samplePostingPort }),
    clock: systemClock,
  });
}
