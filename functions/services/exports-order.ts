import type { ExportService } from "@tailorbird/core/exports/export-service";
import { openDatabase } from "./database.ts";
import { openPresigner } from "./presigner.ts";
import { openQueue } from "./queue.ts";

export async function exportsOrder(): Promise<ExportService> {
  const { ExportService } = await import("@tailorbird/core/exports/export-service");
  return new ExportService({
    database: await openDatabase(),
    presigner: openPresigner(),
    queue: openQueue("render"),
  });
}
