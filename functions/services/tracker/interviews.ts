import type { Interviews } from "@tailorbird/core/tracker/interviews";
import { openDatabase } from "../parts/database.ts";

export async function interviews(): Promise<Interviews> {
  const { Interviews } = await import("@tailorbird/core/tracker/interviews");
  return new Interviews(await openDatabase());
}
