import { documentWriter } from "@tailorbird/adapters/document-writer";
import type { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { openDatabase } from "./database.ts";
import { openObjects } from "./objects.ts";

export async function exportsRender(): Promise<ExportRenderer> {
  const { ExportRenderer } = await import("@tailorbird/core/exports/export-renderer");
  return new ExportRenderer({
    database: await openDatabase(),
    objects: openObjects(),
    writer: documentWriter(),
  });
}
