import type { JobImporter } from "@tailorbird/core/jobs/job-importer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";
import { openPostings } from "./postings.ts";

export async function jobsImport(): Promise<JobImporter> {
  const { JobImporter } = await import("@tailorbird/core/jobs/job-importer");
  return new JobImporter({
    database: await openDatabase(),
    source: await openPostings(),
    clock: systemClock,
  });
}
