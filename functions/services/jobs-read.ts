import { JobReader } from "@tailorbird/core/jobs/job-reader";
import { openDatabase } from "./database.ts";

export async function jobsRead(): Promise<JobReader> {
  return new JobReader(await openDatabase());
}
