import { systemClock } from "@tailorbird/core/shared/ports";
import type { Shares } from "@tailorbird/core/shares/shares";
import { openDatabase } from "../parts/database.ts";

export async function shares(): Promise<Shares> {
  const { Shares } = await import("@tailorbird/core/shares/shares");
  return new Shares({ database: await openDatabase(), clock: systemClock });
}
