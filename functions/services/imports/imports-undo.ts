import type { ImportUndoer } from "@tailorbird/core/imports/import-undoer";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";

export async function importsUndo(): Promise<ImportUndoer> {
  const { ImportUndoer } = await import("@tailorbird/core/imports/import-undoer");
  return new ImportUndoer({ database: await openDatabase(), events: openEvents() });
}
