import { createApiKey } from "@tailorbird/contracts/account";
import { http } from "@tailorbird/lambda/http";
import { apiKeys } from "../../services/accounts/api-keys.ts";

export const handler = http(createApiKey, apiKeys, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
