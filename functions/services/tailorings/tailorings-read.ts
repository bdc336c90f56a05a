import { systemClock } from "@tailorbird/core/shared/ports";
import type { TailoringReader } from "@tailorbird/core/tailorings/tailoring-reader";
import { openDatabase } from "../parts/database.ts";

export async function tailoringsRead(): Promise<TailoringReader> {
  const { TailoringReader } = await import("@tailorbird/core/tailorings/tailoring-reader");
  return new TailoringReader({ database: await openDatabase(), clock: systemClock });
}
