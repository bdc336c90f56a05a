import { addApplicationEvent } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applicationCorrections } from "../../services/applications/application-corrections.ts";

export const handler = http(
  addApplicationEvent,
  applicationCorrections,
  (service, { actor, params, body, idempotencyKey }) =>
    service.correct(actor, params.id, body, idempotencyKey),
);
