import type { Reports } from "@tailorbird/core/reports/reports";
import { openDatabase } from "../parts/database.ts";

export async function reports(): Promise<Reports> {
  const { Reports } = await import("@tailorbird/core/reports/reports");
  return new Reports(await openDatabase());
}
