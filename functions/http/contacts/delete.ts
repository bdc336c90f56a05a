import { deleteContact } from "@tailorbird/contracts/contacts";
import { http } from "@tailorbird/lambda/http";
import { contacts } from "../../services/tracker/contacts.ts";

export const handler = http(deleteContact, contacts, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
