import type { ApplicationService } from "@tailorbird/core/applications/application-service";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";

/** To read them; what changes them tells of it (`applications-change.ts`). */
export async function applications(): Promise<Pick<ApplicationService, "get" | "list">> {
  const { ApplicationService } = await import("@tailorbird/core/applications/application-service");
  const { noEvents } = await import("@tailorbird/core/webhooks/webhook-publisher");
  return new ApplicationService({ database: await openDatabase(), clock: systemClock, events: noEvents });
}
