import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";

/** Everything that waits for a file, or for a file to be looked at. */
export async function uploadsExpire(): Promise<{ expire(): Promise<void> }> {
  const [{ ResumeExpirer }, { AttachmentExpirer }, { workOnEach }] = await Promise.all([
    import("@tailorbird/core/resumes/resume-expirer"),
    import("@tailorbird/core/attachments/attachment-expirer"),
    import("@tailorbird/core/shared/each"),
  ]);
  const parts = { database: await openDatabase(), clock: systemClock };
  const expirers = [new ResumeExpirer(parts), new AttachmentExpirer(parts)];
  return { expire: () => workOnEach(expirers, (expirer) => expirer.expire()) };
}
