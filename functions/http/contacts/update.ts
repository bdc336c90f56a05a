import { updateContact } from "@tailorbird/contracts/contacts";
import { http } from "@tailorbird/lambda/http";
import { contacts } from "../../services/tracker/contacts.ts";

export const handler = http(updateContact, contacts, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
