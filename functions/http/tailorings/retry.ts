import { quotaHeaders } from "@tailorbird/contracts/quota";
import { retryTailoring } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { tailoringsSend } from "../../services/tailorings/tailorings-send.ts";

export const handler = http(retryTailoring, tailoringsSend, async (service, { actor, params }) => {
  const tailoring = await service.retry(actor, params.id);
  const quota = await service.readQuota(actor);
  return reply(202, tailoring, { "retry-after": "1", ...quotaHeaders(quota) });
});
