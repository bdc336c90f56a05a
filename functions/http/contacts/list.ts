import { listContacts } from "@tailorbird/contracts/contacts";
import { http } from "@tailorbird/lambda/http";
import { contacts } from "../../services/tracker/contacts.ts";

export const handler = http(listContacts, contacts, (service, { actor, query }) =>
  service.list(actor, query),
);
