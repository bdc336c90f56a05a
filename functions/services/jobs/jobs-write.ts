import type { JobWriter } from "@tailorbird/core/jobs/job-writer";
import { openDatabase } from "../parts/database.ts";

export async function jobsWrite(): Promise<JobWriter> {
  const { JobWriter } = await import("@tailorbird/core/jobs/job-writer");
  return new JobWriter(await openDatabase());
}
