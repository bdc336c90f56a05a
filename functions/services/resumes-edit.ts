import { ResumeEditor } from "@tailorbird/core/resumes/resume-editor";
import { openDatabase } from "./database.ts";

export async function resumesEdit(): Promise<ResumeEditor> {
  return new ResumeEditor(await openDatabase());
}
