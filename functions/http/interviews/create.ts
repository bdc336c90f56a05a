import { createInterview } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { interviews } from "../../services/interviews.ts";

export const handler = http(
  createInterview,
  interviews,
  async (service, { actor, params, body, idempotencyKey }) => {
    const made = await service.create(actor, params.id, body, idempotencyKey);
    return reply(201, made, { location: `/v1/interviews/${made.id}` });
  },
);
