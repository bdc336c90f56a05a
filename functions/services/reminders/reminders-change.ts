import type { ReminderService } from "@tailorbird/core/reminders/reminder-service";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openReminderTimer } from "../parts/reminder-timer.ts";

export async function remindersChange(): Promise<ReminderService> {
  const { ReminderService } = await import("@tailorbird/core/reminders/reminder-service");
  return new ReminderService({
    database: await openDatabase(),
    clock: systemClock,
    timer: openReminderTimer(),
  });
}
