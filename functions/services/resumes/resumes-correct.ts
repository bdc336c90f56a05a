import type { ResumeCorrector } from "@tailorbird/core/resumes/resume-corrector";
import { openDatabase } from "../parts/database.ts";

export async function resumesCorrect(): Promise<ResumeCorrector> {
  const { ResumeCorrector } = await import("@tailorbird/core/resumes/resume-corrector");
  return new ResumeCorrector(await openDatabase());
}
