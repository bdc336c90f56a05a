import { systemClock } from "@tailorbird/core/shared/ports";
import type { StatsReader } from "@tailorbird/core/stats/stats";
import { openDatabase } from "../parts/database.ts";

export async function applicationStats(): Promise<StatsReader> {
  const { StatsReader } = await import("@tailorbird/core/stats/stats");
  return new StatsReader({ database: await openDatabase(), clock: systemClock });
}
