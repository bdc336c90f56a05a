import { createApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications.ts";

export const handler = http(createApplication, applications, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
