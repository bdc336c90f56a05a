import { getAccountExport } from "@tailorbird/contracts/account-data";
import { http } from "@tailorbird/lambda/http";
import { accountExports } from "../../services/accounts/account-exports.ts";

export const handler = http(getAccountExport, accountExports, (service, { actor, params }) =>
  service.get(actor, params.id),
);
