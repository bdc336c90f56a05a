import { Notes } from "@tailorbird/core/tracker/notes";
import { openDatabase } from "./database.ts";

export async function notes(): Promise<Notes> {
  return new Notes(await openDatabase());
}
