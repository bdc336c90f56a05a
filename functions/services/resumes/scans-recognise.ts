import type { ScanRecogniser } from "@tailorbird/core/resumes/scan-recogniser";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";
import { openObjects } from "../parts/objects.ts";

/** The recognising process lies beside the bundle, with its engines and the letters they know. */
const bundledRecognizer = new URL("./recognizer.mjs", import.meta.url);

export async function scansRecognise(): Promise<ScanRecogniser> {
  const [{ isolatedRecognizer }, { ScanRecogniser }] = await Promise.all([
    import("@tailorbird/adapters/files/document-reader"),
    import("@tailorbird/core/resumes/scan-recogniser"),
  ]);
  return new ScanRecogniser({
    database: await openDatabase(),
    objects: openObjects(),
    reader: isolatedRecognizer(config.documentRecognizerFile ?? bundledRecognizer, config.documentAssetsDir),
    leaseSeconds: config.leaseSeconds,
    events: openEvents(),
  });
}
