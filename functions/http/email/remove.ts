import { removeEmail } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { emailAddresses } from "../../services/accounts/email-addresses.ts";

export const handler = http(removeEmail, emailAddresses, (service, { actor }) => service.remove(actor));
