import type { TailoringReviewer } from "@tailorbird/core/tailorings/tailoring-reviewer";
import { openDatabase } from "../parts/database.ts";

export async function tailoringsReview(): Promise<TailoringReviewer> {
  const { TailoringReviewer } = await import("@tailorbird/core/tailorings/tailoring-reviewer");
  return new TailoringReviewer(await openDatabase());
}
