import type { JobMatcher } from "@tailorbird/core/jobs/job-matcher";
import { openDatabase } from "../parts/database.ts";

export async function jobsMatch(): Promise<JobMatcher> {
  const { JobMatcher } = await import("@tailorbird/core/jobs/job-matcher");
  return new JobMatcher(await openDatabase());
}
