import { Reports } from "@tailorbird/core/reports/reports";
import { openDatabase } from "./database.ts";

export async function reports(): Promise<Reports> {
  return new Reports(await openDatabase());
}
