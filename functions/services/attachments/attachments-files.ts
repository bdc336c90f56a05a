import type { AttachmentFiles } from "@tailorbird/core/attachments/attachment-files";
import { openDatabase } from "../parts/database.ts";
import { openPresigner } from "../parts/presigner.ts";

export async function attachmentsFiles(): Promise<AttachmentFiles> {
  const { AttachmentFiles } = await import("@tailorbird/core/attachments/attachment-files");
  return new AttachmentFiles({ database: await openDatabase(), presigner: openPresigner() });
}
