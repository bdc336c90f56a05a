import type { ApplicationReader } from "@tailorbird/core/applications/application-reader";
import { openDatabase } from "../parts/database.ts";

/** To read them; what changes them tells of it (`applications-change.ts`). */
export async function applications(): Promise<ApplicationReader> {
  const { ApplicationReader } = await import("@tailorbird/core/applications/application-reader");
  return new ApplicationReader({ database: await openDatabase() });
}
