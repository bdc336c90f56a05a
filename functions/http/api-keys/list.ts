import { listApiKeys } from "@tailorbird/contracts/account";
import { http } from "@tailorbird/lambda/http";
import { apiKeys } from "../../services/accounts/api-keys.ts";

export const handler = http(listApiKeys, apiKeys, (service, { actor, query }) => service.list(actor, query));
