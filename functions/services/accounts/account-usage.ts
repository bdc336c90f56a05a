import type { UsageReader } from "@tailorbird/core/models/usage-reader";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { planLimits } from "../parts/plan-limits.ts";

export async function accountUsage(): Promise<UsageReader> {
  const { UsageReader } = await import("@tailorbird/core/models/usage-reader");
  return new UsageReader({
    database: await openDatabase(),
    ...planLimits(),
    clock: systemClock,
  });
}
