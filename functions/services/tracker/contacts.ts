import type { Contacts } from "@tailorbird/core/tracker/contacts";
import { openDatabase } from "../parts/database.ts";

export async function contacts(): Promise<Contacts> {
  const { Contacts } = await import("@tailorbird/core/tracker/contacts");
  return new Contacts(await openDatabase());
}
