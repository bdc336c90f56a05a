import type { CalendarFeeds } from "@tailorbird/core/calendar/calendar-feed";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";

export async function calendar(): Promise<CalendarFeeds> {
  const { CalendarFeeds } = await import("@tailorbird/core/calendar/calendar-feed");
  return new CalendarFeeds({ database: await openDatabase(), clock: systemClock });
}
