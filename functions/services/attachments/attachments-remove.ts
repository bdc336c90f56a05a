import type { AttachmentRemover } from "@tailorbird/core/attachments/attachment-remover";
import { openDatabase } from "../parts/database.ts";
import { openObjects } from "../parts/objects.ts";

export async function attachmentsRemove(): Promise<AttachmentRemover> {
  const { AttachmentRemover } = await import("@tailorbird/core/attachments/attachment-remover");
  return new AttachmentRemover({ database: await openDatabase(), objects: openObjects() });
}
