import type { ExportService } from "@tailorbird/core/exports/export-service";
import { openDatabase } from "../parts/database.ts";
import { openPresigner } from "../parts/presigner.ts";
import { openQueue } from "../parts/queue.ts";

export async function exportsOrder(): Promise<ExportService> {
  const { ExportService } = await import("@tailorbird/core/exports/export-service");
  return new ExportService({
    database: await openDatabase(),
    presigner: openPresigner(),
    queue: openQueue("render"),
  });
}
