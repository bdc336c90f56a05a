import { renameApiKey } from "@tailorbird/contracts/account";
import { http } from "@tailorbird/lambda/http";
import { apiKeys } from "../../services/accounts/api-keys.ts";

export const handler = http(renameApiKey, apiKeys, (service, { actor, params, body }) =>
  service.rename(actor, params.id, body.name),
);
