import { ResumeReader } from "@tailorbird/core/resumes/resume-reader";
import { openDatabase } from "./database.ts";

export async function resumesRead(): Promise<ResumeReader> {
  return new ResumeReader(await openDatabase());
}
