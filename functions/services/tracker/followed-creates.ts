import type { FollowedCreates } from "@tailorbird/core/tracker/followed-creates";
import { openDatabase } from "../parts/database.ts";
import { remindersChange } from "../reminders/reminders-change.ts";

export async function followedCreates(): Promise<FollowedCreates> {
  const { FollowedCreates } = await import("@tailorbird/core/tracker/followed-creates");
  return new FollowedCreates({ database: await openDatabase(), reminders: await remindersChange() });
}
