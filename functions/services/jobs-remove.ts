import { JobRemover } from "@tailorbird/core/jobs/job-remover";
import { openDatabase } from "./database.ts";

export async function jobsRemove(): Promise<JobRemover> {
  return new JobRemover(await openDatabase());
}
