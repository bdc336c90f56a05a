import type { ResumeUploader } from "@tailorbird/core/resumes/resume-uploader";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openPresigner } from "../parts/presigner.ts";

export async function resumesUpload(): Promise<ResumeUploader> {
  const { ResumeUploader } = await import("@tailorbird/core/resumes/resume-uploader");
  return new ResumeUploader({
    database: await openDatabase(),
    presigner: openPresigner(),
    clock: systemClock,
  });
}
