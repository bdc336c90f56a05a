import type { Notes } from "@tailorbird/core/tracker/notes";
import { openDatabase } from "../parts/database.ts";

export async function notes(): Promise<Notes> {
  const { Notes } = await import("@tailorbird/core/tracker/notes");
  return new Notes(await openDatabase());
}
