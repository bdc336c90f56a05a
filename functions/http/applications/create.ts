import { createApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applicationsChange } from "../../services/applications/applications-change.ts";

export const handler = http(
  createApplication,
  applicationsChange,
  (service, { actor, body, idempotencyKey }) => service.create(actor, body, idempotencyKey),
);
