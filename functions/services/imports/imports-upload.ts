import type { ImportUploader } from "@tailorbird/core/imports/import-uploader";
import { openDatabase } from "../parts/database.ts";
import { openPresigner } from "../parts/presigner.ts";

export async function importsUpload(): Promise<ImportUploader> {
  const { ImportUploader } = await import("@tailorbird/core/imports/import-uploader");
  return new ImportUploader({ database: await openDatabase(), presigner: openPresigner() });
}
