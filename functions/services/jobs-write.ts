import { JobWriter } from "@tailorbird/core/jobs/job-writer";
import { openDatabase } from "./database.ts";

export async function jobsWrite(): Promise<JobWriter> {
  return new JobWriter(await openDatabase());
}
