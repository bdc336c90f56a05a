import type { CalendarFeedReader } from "@tailorbird/core/calendar/calendar-feed";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";

export async function calendarFeed(): Promise<CalendarFeedReader> {
  const { CalendarFeedReader } = await import("@tailorbird/core/calendar/calendar-feed");
  return new CalendarFeedReader({ database: await openDatabase(), clock: systemClock });
}
