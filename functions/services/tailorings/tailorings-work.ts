import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import type { LanguageModel } from "@tailorbird/tailor/model";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";
import { openModels } from "../parts/model.ts";
import { openObjects } from "../parts/objects.ts";
import { openQueue } from "../parts/queue.ts";

/** Everything that a message about tailorings can ask for. */
export async function tailoringsWork() {
  const { ExportRenderer } = await import("@tailorbird/core/exports/export-renderer");
  const { TailoringGuard } = await import("@tailorbird/core/tailorings/tailoring-guard");
  const { TailoringWorker } = await import("@tailorbird/core/tailorings/tailoring-worker");
  const { OvernightSubmitter } = await import("@tailorbird/core/tailorings/overnight-submitter");
  const { OvernightCollector } = await import("@tailorbird/core/tailorings/overnight-collector");
  const { rulesRewriter } = await import("@tailorbird/tailor/rules-rewriter");
  const { modelRewriter } = await import("@tailorbird/tailor/model-rewriter");
  const database = await openDatabase();
  const parts = {
    database,
    ...(await openModels(database)),
    rewriterOver: (model: LanguageModel | undefined) => (model ? modelRewriter(model) : rulesRewriter()),
    renderer: new ExportRenderer({ database, objects: openObjects(), writer: documentWriter() }),
    queue: openQueue("tailor"),
    leaseSeconds: config.leaseSeconds,
    guardDelaySeconds: config.guardDelaySeconds,
    clock: systemClock,
    events: openEvents(),
  };
  return {
    worker: new TailoringWorker(parts),
    guard: new TailoringGuard(parts),
    submitter: new OvernightSubmitter(parts),
    collector: new OvernightCollector(parts),
  };
}
