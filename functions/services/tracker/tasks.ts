import type { Tasks } from "@tailorbird/core/tracker/tasks";
import { openDatabase } from "../parts/database.ts";

export async function tasks(): Promise<Tasks> {
  const { Tasks } = await import("@tailorbird/core/tracker/tasks");
  return new Tasks(await openDatabase());
}
