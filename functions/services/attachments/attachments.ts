import type { Attachments } from "@tailorbird/core/attachments/attachments";
import { openDatabase } from "../parts/database.ts";

export async function attachments(): Promise<Attachments> {
  const { Attachments } = await import("@tailorbird/core/attachments/attachments");
  return new Attachments(await openDatabase());
}
