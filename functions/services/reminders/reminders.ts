import type { ReminderList } from "@tailorbird/core/reminders/reminder-list";
import { openDatabase } from "../parts/database.ts";

export async function reminders(): Promise<ReminderList> {
  const { ReminderList } = await import("@tailorbird/core/reminders/reminder-list");
  return new ReminderList(await openDatabase());
}
