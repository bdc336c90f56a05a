import type { ApplicationService } from "@tailorbird/core/applications/application-service";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";

export async function applicationsChange(): Promise<ApplicationService> {
  const { ApplicationService } = await import("@tailorbird/core/applications/application-service");
  return new ApplicationService({ database: await openDatabase(), clock: systemClock, events: openEvents() });
}
