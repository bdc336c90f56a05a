import type { Search } from "@tailorbird/core/search/search";
import { openDatabase } from "../parts/database.ts";

export async function search(): Promise<Search> {
  const { Search } = await import("@tailorbird/core/search/search");
  return new Search(await openDatabase());
}
