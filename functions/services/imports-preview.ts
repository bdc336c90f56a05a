import type { CsvImporter } from "@tailorbird/core/imports/csv-importer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";
import { openObjects } from "./objects.ts";

export async function importsPreview(): Promise<Pick<CsvImporter, "preview">> {
  const { CsvImporter } = await import("@tailorbird/core/imports/csv-importer");
  const { noEvents } = await import("@tailorbird/core/webhooks/webhook-publisher");
  return new CsvImporter({
    database: await openDatabase(),
    objects: openObjects(),
    clock: systemClock,
    events: noEvents,
  });
}
