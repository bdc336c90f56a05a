import { systemClock } from "@tailorbird/core/shared/ports";
import type { FollowedUpdates } from "@tailorbird/core/tracker/followed-updates";
import { openDatabase } from "../parts/database.ts";
import { openReminderTimer } from "../parts/reminder-timer.ts";

export async function followedUpdates(): Promise<FollowedUpdates> {
  const { ReminderPlanner } = await import("@tailorbird/core/reminders/reminder-planner");
  const { FollowedUpdates } = await import("@tailorbird/core/tracker/followed-updates");
  const planner = new ReminderPlanner({ clock: systemClock, timer: openReminderTimer() });
  return new FollowedUpdates({ database: await openDatabase(), planner });
}
