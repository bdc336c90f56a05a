import { ResumeUploader } from "@tailorbird/core/resumes/resume-uploader";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";
import { openPresigner } from "./presigner.ts";

export async function resumesUpload(): Promise<ResumeUploader> {
  return new ResumeUploader({
    database: await openDatabase(),
    presigner: openPresigner(),
    clock: systemClock,
  });
}
