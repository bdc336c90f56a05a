import { updateApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applicationsChange } from "../../services/applications/applications-change.ts";

export const handler = http(
  updateApplication,
  applicationsChange,
  (service, { actor, params, body, ifMatch }) => service.update(actor, params.id, body, ifMatch),
);
