import type { CsvImporter } from "@tailorbird/core/imports/csv-importer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";
import { openObjects } from "../parts/objects.ts";

export async function importsApply(): Promise<CsvImporter> {
  const { CsvImporter } = await import("@tailorbird/core/imports/csv-importer");
  return new CsvImporter({
    database: await openDatabase(),
    objects: openObjects(),
    clock: systemClock,
    events: openEvents(),
  });
}
