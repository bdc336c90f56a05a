import { revokeApiKey } from "@tailorbird/contracts/account";
import { http } from "@tailorbird/lambda/http";
import { apiKeys } from "../../services/accounts/api-keys.ts";

export const handler = http(revokeApiKey, apiKeys, (service, { actor, params }) =>
  service.revoke(actor, params.id),
);
