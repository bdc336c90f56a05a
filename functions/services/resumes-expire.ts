import type { ResumeExpirer } from "@tailorbird/core/resumes/resume-expirer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";

export async function resumesExpire(): Promise<ResumeExpirer> {
  const { ResumeExpirer } = await import("@tailorbird/core/resumes/resume-expirer");
  return new ResumeExpirer({ database: await openDatabase(), clock: systemClock });
}
