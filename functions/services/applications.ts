import { ApplicationService } from "@tailorbird/core/applications/application-service";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";

export async function applications(): Promise<ApplicationService> {
  return new ApplicationService({ database: await openDatabase(), clock: systemClock });
}
