import { listAccountExports } from "@tailorbird/contracts/account-data";
import { http } from "@tailorbird/lambda/http";
import { accountExports } from "../../services/accounts/account-exports.ts";

export const handler = http(listAccountExports, accountExports, (service, { actor, query }) =>
  service.list(actor, query),
);
