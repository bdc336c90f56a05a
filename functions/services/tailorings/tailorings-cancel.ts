import type { TailoringCanceller } from "@tailorbird/core/tailorings/tailoring-canceller";
import { openDatabase } from "../parts/database.ts";

export async function tailoringsCancel(): Promise<TailoringCanceller> {
  const { TailoringCanceller } = await import("@tailorbird/core/tailorings/tailoring-canceller");
  return new TailoringCanceller(await openDatabase());
}
