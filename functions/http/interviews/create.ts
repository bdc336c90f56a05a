import { createInterview } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { followedCreates } from "../../services/tracker/followed-creates.ts";

export const handler = http(
  createInterview,
  followedCreates,
  async (service, { actor, params, body, idempotencyKey }) => {
    const made = await service.createInterview(actor, params.id, body, idempotencyKey);
    return reply(201, made, { location: `/v1/interviews/${made.id}` });
  },
);
