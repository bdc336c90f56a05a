import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openSecretBox } from "../parts/secret-box.ts";

/** What no request and no message comes back for, of every account: ends without an end, secrets under a former key. */
export async function rowsSweep(): Promise<{ sweep(): Promise<void> }> {
  const [{ ResumeExpirer }, { AttachmentExpirer }, { ExportExpirer }, { SecretResealer }, { workOnEach }] =
    await Promise.all([
      import("@tailorbird/core/resumes/resume-expirer"),
      import("@tailorbird/core/attachments/attachment-expirer"),
      import("@tailorbird/core/accounts/export-expirer"),
      import("@tailorbird/core/accounts/secret-resealer"),
      import("@tailorbird/core/shared/each"),
    ]);
  const parts = { database: await openDatabase(), clock: systemClock, secrets: openSecretBox };
  const steps = [
    () => new ResumeExpirer(parts).expire(),
    () => new AttachmentExpirer(parts).expire(),
    () => new ExportExpirer(parts).expire(),
    () => new SecretResealer(parts).run(),
  ];
  return { sweep: () => workOnEach(steps, (step) => step()) };
}
