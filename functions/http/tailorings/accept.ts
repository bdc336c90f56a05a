import { acceptTailoring } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { tailoringsAccept } from "../../services/tailorings/tailorings-accept.ts";

export const handler = http(
  acceptTailoring,
  tailoringsAccept,
  async (service, { actor, params, idempotencyKey, ifMatch }) => {
    const version = await service.accept(actor, params.id, idempotencyKey, ifMatch);
    return reply(201, version, { location: `/v1/resumes/${version.resumeId}/versions/${version.version}` });
  },
);
