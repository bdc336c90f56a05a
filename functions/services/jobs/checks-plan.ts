import type { CheckPlanner } from "@tailorbird/core/jobs/check-planner";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openQueue } from "../parts/queue.ts";

export async function checksPlan(): Promise<CheckPlanner> {
  const { CheckPlanner } = await import("@tailorbird/core/jobs/check-planner");
  return new CheckPlanner({
    database: await openDatabase(),
    clock: systemClock,
    queue: () => openQueue("check"),
  });
}
