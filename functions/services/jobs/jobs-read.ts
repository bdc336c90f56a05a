import type { JobReader } from "@tailorbird/core/jobs/job-reader";
import { openDatabase } from "../parts/database.ts";

export async function jobsRead(): Promise<JobReader> {
  const { JobReader } = await import("@tailorbird/core/jobs/job-reader");
  return new JobReader(await openDatabase());
}
