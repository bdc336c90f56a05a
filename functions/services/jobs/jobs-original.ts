import type { JobOriginals } from "@tailorbird/core/jobs/job-originals";
import { openDatabase } from "../parts/database.ts";

export async function jobsOriginal(): Promise<JobOriginals> {
  const { JobOriginals } = await import("@tailorbird/core/jobs/job-originals");
  return new JobOriginals(await openDatabase());
}
