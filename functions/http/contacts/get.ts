import { getContact } from "@tailorbird/contracts/contacts";
import { http } from "@tailorbird/lambda/http";
import { contacts } from "../../services/tracker/contacts.ts";

export const handler = http(getContact, contacts, (service, { actor, params }) =>
  service.get(actor, params.id),
);
