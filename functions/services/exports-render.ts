import { documentWriter } from "@tailorbird/adapters/document-writer";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { openDatabase } from "./database.ts";
import { openObjects } from "./objects.ts";

export async function exportsRender(): Promise<ExportRenderer> {
  return new ExportRenderer({
    database: await openDatabase(),
    objects: openObjects(),
    writer: documentWriter(),
  });
}
