import { systemClock } from "@tailorbird/core/shared/ports";
import { StatsReader } from "@tailorbird/core/stats/stats";
import { openDatabase } from "./database.ts";

export async function applicationStats(): Promise<StatsReader> {
  return new StatsReader({ database: await openDatabase(), clock: systemClock });
}
