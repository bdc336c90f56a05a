import type { ApplicationEvents } from "@tailorbird/core/applications/application-events";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";

/** To read them; a correction tells of the move that it is (`application-corrections.ts`). */
export async function applicationEvents(): Promise<Pick<ApplicationEvents, "list">> {
  const { ApplicationEvents } = await import("@tailorbird/core/applications/application-events");
  const { noEvents } = await import("@tailorbird/core/webhooks/webhook-publisher");
  return new ApplicationEvents({ database: await openDatabase(), clock: systemClock, events: noEvents });
}
