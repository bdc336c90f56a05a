import type { ResumeEditor } from "@tailorbird/core/resumes/resume-editor";
import { openDatabase } from "../parts/database.ts";

export async function resumesEdit(): Promise<ResumeEditor> {
  const { ResumeEditor } = await import("@tailorbird/core/resumes/resume-editor");
  return new ResumeEditor(await openDatabase());
}
