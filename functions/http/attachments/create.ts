import { createAttachment } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { attachmentsFiles } from "../../services/attachments/attachments-files.ts";

export const handler = http(
  createAttachment,
  attachmentsFiles,
  async (service, { actor, params, body, idempotencyKey }) => {
    const made = await service.create(actor, params.id, body, idempotencyKey);
    return reply(201, made, { location: `/v1/attachments/${made.id}` });
  },
);
