import { getReceipt } from "@tailorbird/contracts/account-data";
import { http } from "@tailorbird/lambda/http";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";

export const handler = http(getReceipt, accountDeletions, (service, { params }) =>
  service.receipt(params.token),
);
