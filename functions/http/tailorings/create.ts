import { quotaHeaders } from "@tailorbird/contracts/quota";
import { createTailorings } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { tailoringsSend } from "../../services/tailorings/tailorings-send.ts";

export const handler = http(
  createTailorings,
  tailoringsSend,
  async (service, { actor, body, idempotencyKey }) => {
    const batch = await service.create(actor, body, idempotencyKey);
    const quota = await service.readQuota(actor);
    return reply(202, batch, { "retry-after": "1", ...quotaHeaders(quota) });
  },
);
