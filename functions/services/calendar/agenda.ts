import type { Agenda } from "@tailorbird/core/calendar/agenda";
import { openDatabase } from "../parts/database.ts";

export async function agenda(): Promise<Agenda> {
  const { Agenda } = await import("@tailorbird/core/calendar/agenda");
  return new Agenda(await openDatabase());
}
