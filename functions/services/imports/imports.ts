import type { Imports } from "@tailorbird/core/imports/imports";
import { openDatabase } from "../parts/database.ts";

export async function imports(): Promise<Imports> {
  const { Imports } = await import("@tailorbird/core/imports/imports");
  return new Imports(await openDatabase());
}
