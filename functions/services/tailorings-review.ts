import { TailoringReviewer } from "@tailorbird/core/tailorings/tailoring-reviewer";
import { openDatabase } from "./database.ts";

export async function tailoringsReview(): Promise<TailoringReviewer> {
  return new TailoringReviewer(await openDatabase());
}
