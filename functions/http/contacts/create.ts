import { createContact } from "@tailorbird/contracts/contacts";
import { http } from "@tailorbird/lambda/http";
import { contacts } from "../../services/tracker/contacts.ts";

export const handler = http(createContact, contacts, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
