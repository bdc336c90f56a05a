import { addApplicationEvent } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications.ts";

export const handler = http(
  addApplicationEvent,
  applications,
  (service, { actor, params, body, idempotencyKey }) =>
    service.correct(actor, params.id, body, idempotencyKey),
);
