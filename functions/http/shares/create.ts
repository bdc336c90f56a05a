import { createShare } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { shares } from "../../services/shares/shares.ts";

export const handler = http(createShare, shares, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
