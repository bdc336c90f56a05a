/** What may be attached, by how its name ends: some browsers know no type for some of these. The API checks again. */
import type { AttachmentsCreateData } from "@tailorbird/sdk/generated/types.gen";

type AttachmentType = AttachmentsCreateData["body"]["contentType"];

export const maxAttachmentBytes = 10 * 1024 * 1024;

export const attachmentTypes: Record<AttachmentType, readonly string[]> = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "text/plain": ["txt"],
  "text/markdown": ["md", "markdown"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
};

export function attachmentTypeOf(fileName: string): AttachmentType | undefined {
  const ending = fileName.split(".").at(-1)?.toLowerCase() ?? "";
  const found = Object.entries(attachmentTypes).find(([, endings]) => endings.includes(ending));
  return found?.[0] as AttachmentType | undefined;
}
