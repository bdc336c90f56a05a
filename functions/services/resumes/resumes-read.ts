import type { ResumeReader } from "@tailorbird/core/resumes/resume-reader";
import { openDatabase } from "../parts/database.ts";

export async function resumesRead(): Promise<ResumeReader> {
  const { ResumeReader } = await import("@tailorbird/core/resumes/resume-reader");
  return new ResumeReader(await openDatabase());
}
