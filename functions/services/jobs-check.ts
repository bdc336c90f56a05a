import type { JobChecker } from "@tailorbird/core/jobs/job-checker";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";
import { openEvents } from "./events.ts";
import { openPostings } from "./postings.ts";

export async function jobsCheck(): Promise<JobChecker> {
  const { JobChecker } = await import("@tailorbird/core/jobs/job-checker");
  return new JobChecker({
    database: await openDatabase(),
    source: await openPostings(),
    clock: systemClock,
    events: openEvents(),
  });
}
