import { commentOnShared } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { shared, unseen } from "../../services/shares/shared.ts";

export const handler = http(commentOnShared, shared, async (service, { params, body, idempotencyKey }) =>
  reply(201, await service.comment(params.token, body, idempotencyKey), unseen),
);
