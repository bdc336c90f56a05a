import type { CsvPreviewer } from "@tailorbird/core/imports/csv-previewer";
import { openDatabase } from "../parts/database.ts";
import { openObjects } from "../parts/objects.ts";

export async function importsPreview(): Promise<CsvPreviewer> {
  const { CsvPreviewer } = await import("@tailorbird/core/imports/csv-previewer");
  return new CsvPreviewer({ database: await openDatabase(), objects: openObjects() });
}
