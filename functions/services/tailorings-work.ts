import { documentWriter } from "@tailorbird/adapters/document-writer";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { TailoringGuard } from "@tailorbird/core/tailorings/tailoring-guard";
import { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import { config } from "@tailorbird/lambda/config";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";
import { openDatabase } from "./database.ts";
import { openRewriter } from "./model.ts";
import { openObjects } from "./objects.ts";
import { openQueue } from "./queue.ts";

export async function tailoringsWork(): Promise<{ worker: TailoringWorker; guard: TailoringGuard }> {
  const database = await openDatabase();
  const renderer = new ExportRenderer({ database, objects: openObjects(), writer: documentWriter() });
  const rewriter = (await openRewriter()) ?? rulesRewriter();
  return {
    worker: new TailoringWorker({ database, renderer, rewriter, leaseSeconds: config.leaseSeconds }),
    guard: new TailoringGuard({
      database,
      queue: openQueue("tailor"),
      guardDelaySeconds: config.guardDelaySeconds,
    }),
  };
}
