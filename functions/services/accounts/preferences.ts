import type { PreferencesReader } from "@tailorbird/core/accounts/preferences";
import { openDatabase } from "../parts/database.ts";

export async function preferences(): Promise<PreferencesReader> {
  const { PreferencesReader } = await import("@tailorbird/core/accounts/preferences");
  return new PreferencesReader(await openDatabase());
}
