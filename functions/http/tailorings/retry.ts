import { retryTailoring } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { tailoringsSend } from "../../services/tailorings-send.ts";

export const handler = http(retryTailoring, tailoringsSend, async (service, { actor, params }) =>
  reply(202, await service.retry(actor, params.id), { "retry-after": "1" }),
);
