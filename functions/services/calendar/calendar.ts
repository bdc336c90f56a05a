import type { CalendarAddresses } from "@tailorbird/core/calendar/calendar-address";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";

export async function calendar(): Promise<CalendarAddresses> {
  const { CalendarAddresses } = await import("@tailorbird/core/calendar/calendar-address");
  return new CalendarAddresses({ database: await openDatabase(), clock: systemClock });
}
