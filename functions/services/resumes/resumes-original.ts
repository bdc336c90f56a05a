import type { ResumeOriginals } from "@tailorbird/core/resumes/resume-originals";
import { openDatabase } from "../parts/database.ts";
import { openPresigner } from "../parts/presigner.ts";

export async function resumesOriginal(): Promise<ResumeOriginals> {
  const { ResumeOriginals } = await import("@tailorbird/core/resumes/resume-originals");
  return new ResumeOriginals({ database: await openDatabase(), presigner: openPresigner() });
}
