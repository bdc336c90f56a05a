import type { ResumeRemover } from "@tailorbird/core/resumes/resume-remover";
import { openDatabase } from "../parts/database.ts";
import { openObjects } from "../parts/objects.ts";

export async function resumesRemove(): Promise<ResumeRemover> {
  const { ResumeRemover } = await import("@tailorbird/core/resumes/resume-remover");
  return new ResumeRemover({ database: await openDatabase(), objects: openObjects() });
}
