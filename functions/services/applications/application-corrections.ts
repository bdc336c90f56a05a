import type { ApplicationEvents } from "@tailorbird/core/applications/application-events";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";

export async function applicationCorrections(): Promise<ApplicationEvents> {
  const { ApplicationEvents } = await import("@tailorbird/core/applications/application-events");
  return new ApplicationEvents({ database: await openDatabase(), clock: systemClock, events: openEvents() });
}
