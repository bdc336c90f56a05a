import { JobOriginals } from "@tailorbird/core/jobs/job-originals";
import { openDatabase } from "./database.ts";

export async function jobsOriginal(): Promise<JobOriginals> {
  return new JobOriginals(await openDatabase());
}
