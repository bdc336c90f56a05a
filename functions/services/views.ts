import { Views } from "@tailorbird/core/tracker/views";
import { openDatabase } from "./database.ts";

export async function views(): Promise<Views> {
  return new Views(await openDatabase());
}
