import type { JobChecker } from "@tailorbird/core/jobs/job-checker";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";
import { openPostings } from "../parts/postings.ts";

export async function jobsCheck(): Promise<JobChecker> {
  const { JobChecker } = await import("@tailorbird/core/jobs/job-checker");
  return new JobChecker({
    database: await openDatabase(),
    source: await openPostings(),
    clock: systemClock,
    events: openEvents(),
  });
}
