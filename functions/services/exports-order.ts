import { ExportService } from "@tailorbird/core/exports/export-service";
import { openDatabase } from "./database.ts";
import { openPresigner } from "./presigner.ts";
import { openQueue } from "./queue.ts";

export async function exportsOrder(): Promise<ExportService> {
  return new ExportService({
    database: await openDatabase(),
    presigner: openPresigner(),
    queue: openQueue("render"),
  });
}
