import { Interviews } from "@tailorbird/core/tracker/interviews";
import { openDatabase } from "./database.ts";

export async function interviews(): Promise<Interviews> {
  return new Interviews(await openDatabase());
}
