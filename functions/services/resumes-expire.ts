import { ResumeExpirer } from "@tailorbird/core/resumes/resume-expirer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";

export async function resumesExpire(): Promise<ResumeExpirer> {
  return new ResumeExpirer({ database: await openDatabase(), clock: systemClock });
}
