import { setEmail } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { emailAddresses } from "../../services/accounts/email-addresses.ts";

export const handler = http(setEmail, emailAddresses, (service, { actor, body }) =>
  service.ask(actor, body.address),
);
