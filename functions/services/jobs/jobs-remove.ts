import type { JobRemover } from "@tailorbird/core/jobs/job-remover";
import { openDatabase } from "../parts/database.ts";

export async function jobsRemove(): Promise<JobRemover> {
  const { JobRemover } = await import("@tailorbird/core/jobs/job-remover");
  return new JobRemover(await openDatabase());
}
