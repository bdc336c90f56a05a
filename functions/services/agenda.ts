import { Agenda } from "@tailorbird/core/calendar/agenda";
import { openDatabase } from "./database.ts";

export async function agenda(): Promise<Agenda> {
  return new Agenda(await openDatabase());
}
