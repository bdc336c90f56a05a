import { TailoringCanceller } from "@tailorbird/core/tailorings/tailoring-canceller";
import { openDatabase } from "./database.ts";

export async function tailoringsCancel(): Promise<TailoringCanceller> {
  return new TailoringCanceller(await openDatabase());
}
