import { addApplicationEvent } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applicationEvents } from "../../services/application-events.ts";

export const handler = http(
  addApplicationEvent,
  applicationEvents,
  (service, { actor, params, body, idempotencyKey }) =>
    service.correct(actor, params.id, body, idempotencyKey),
);
