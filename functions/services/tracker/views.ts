import type { Views } from "@tailorbird/core/tracker/views";
import { openDatabase } from "../parts/database.ts";

export async function views(): Promise<Views> {
  const { Views } = await import("@tailorbird/core/tracker/views");
  return new Views(await openDatabase());
}
