import { systemClock } from "@tailorbird/core/shared/ports";
import { TailoringReader } from "@tailorbird/core/tailorings/tailoring-reader";
import { openDatabase } from "./database.ts";

export async function tailoringsRead(): Promise<TailoringReader> {
  return new TailoringReader({ database: await openDatabase(), clock: systemClock });
}
