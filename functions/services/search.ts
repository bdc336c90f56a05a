import { Search } from "@tailorbird/core/search/search";
import { openDatabase } from "./database.ts";

export async function search(): Promise<Search> {
  return new Search(await openDatabase());
}
