import { documentWriter } from "@tailorbird/adapters/document-writer";
import type { TailoringGuard } from "@tailorbird/core/tailorings/tailoring-guard";
import type { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "./database.ts";
import { openEvents } from "./events.ts";
import { openModels } from "./model.ts";
import { openObjects } from "./objects.ts";
import { openQueue } from "./queue.ts";

export async function tailoringsWork(): Promise<{ worker: TailoringWorker; guard: TailoringGuard }> {
  const { ExportRenderer } = await import("@tailorbird/core/exports/export-renderer");
  const { TailoringGuard } = await import("@tailorbird/core/tailorings/tailoring-guard");
  const { TailoringWorker } = await import("@tailorbird/core/tailorings/tailoring-worker");
  const database = await openDatabase();
  const renderer = new ExportRenderer({ database, objects: openObjects(), writer: documentWriter() });
  const { rulesRewriter } = await import("@tailorbird/tailor/rules-rewriter");
  const { modelRewriter } = await import("@tailorbird/tailor/model-rewriter");
  return {
    worker: new TailoringWorker({
      database,
      renderer,
      models: await openModels(database),
      rewriterOver: (model) => (model ? modelRewriter(model) : rulesRewriter()),
      leaseSeconds: config.leaseSeconds,
      events: openEvents(),
    }),
    guard: new TailoringGuard({
      database,
      queue: openQueue("tailor"),
      guardDelaySeconds: config.guardDelaySeconds,
    }),
  };
}
