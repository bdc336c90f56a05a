import { createView } from "@tailorbird/contracts/views";
import { http } from "@tailorbird/lambda/http";
import { views } from "../../services/tracker/views.ts";

export const handler = http(createView, views, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
