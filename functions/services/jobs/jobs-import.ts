import type { JobImporter } from "@tailorbird/core/jobs/job-importer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openPostings } from "../parts/postings.ts";

export async function jobsImport(): Promise<JobImporter> {
  const { JobImporter } = await import("@tailorbird/core/jobs/job-importer");
  return new JobImporter({
    database: await openDatabase(),
    source: await openPostings(),
    clock: systemClock,
  });
}
