import { requestDeletion } from "@tailorbird/contracts/account-data";
import { http } from "@tailorbird/lambda/http";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";

export const handler = http(requestDeletion, accountDeletions, (service, { actor, headers }) =>
  service.request(actor, headers.authorization),
);
