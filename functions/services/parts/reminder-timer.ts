import { ReminderTimer } from "@tailorbird/core/reminders/reminder-timer";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openQueue } from "./queue.ts";
import { openScheduler } from "./scheduler.ts";

export function openReminderTimer(): ReminderTimer {
  return new ReminderTimer({
    queue: () => openQueue("remind"),
    scheduler: openScheduler,
    clock: systemClock,
  });
}
