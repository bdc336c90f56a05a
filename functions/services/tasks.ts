import { Tasks } from "@tailorbird/core/tracker/tasks";
import { openDatabase } from "./database.ts";

export async function tasks(): Promise<Tasks> {
  return new Tasks(await openDatabase());
}
