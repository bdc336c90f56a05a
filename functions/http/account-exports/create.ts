import { createAccountExport } from "@tailorbird/contracts/account-data";
import { http } from "@tailorbird/lambda/http";
import { accountExports } from "../../services/accounts/account-exports.ts";

export const handler = http(createAccountExport, accountExports, (service, { actor }) =>
  service.create(actor),
);
