import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import type { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { openDatabase } from "../parts/database.ts";
import { openObjects } from "../parts/objects.ts";

export async function exportsRender(): Promise<ExportRenderer> {
  const { ExportRenderer } = await import("@tailorbird/core/exports/export-renderer");
  return new ExportRenderer({
    database: await openDatabase(),
    objects: openObjects(),
    writer: documentWriter(),
  });
}
