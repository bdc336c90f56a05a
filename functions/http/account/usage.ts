import { quotaHeaders } from "@tailorbird/contracts/quota";
import { getUsage } from "@tailorbird/contracts/usage";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { accountUsage } from "../../services/accounts/account-usage.ts";

export const handler = http(getUsage, accountUsage, async (service, { actor }) => {
  const { usage, quota } = await service.read(actor);
  return reply(200, usage, quotaHeaders(quota));
});
