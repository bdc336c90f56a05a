import { Contacts } from "@tailorbird/core/tracker/contacts";
import { openDatabase } from "./database.ts";

export async function contacts(): Promise<Contacts> {
  return new Contacts(await openDatabase());
}
