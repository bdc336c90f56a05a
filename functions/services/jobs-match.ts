import { JobMatcher } from "@tailorbird/core/jobs/job-matcher";
import { openDatabase } from "./database.ts";

export async function jobsMatch(): Promise<JobMatcher> {
  return new JobMatcher(await openDatabase());
}
