import { createTailorings } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { tailoringsSend } from "../../services/tailorings-send.ts";

export const handler = http(
  createTailorings,
  tailoringsSend,
  async (service, { actor, body, idempotencyKey }) =>
    reply(202, await service.create(actor, body, idempotencyKey), { "retry-after": "1" }),
);
