import type { TailoringAccepter } from "@tailorbird/core/tailorings/tailoring-accepter";
import { openDatabase } from "../parts/database.ts";

export async function tailoringsAccept(): Promise<TailoringAccepter> {
  const { TailoringAccepter } = await import("@tailorbird/core/tailorings/tailoring-accepter");
  return new TailoringAccepter(await openDatabase());
}
