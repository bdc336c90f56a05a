import { ApplicationEvents } from "@tailorbird/core/applications/application-events";
import { openDatabase } from "./database.ts";

export async function applicationEvents(): Promise<ApplicationEvents> {
  return new ApplicationEvents(await openDatabase());
}
