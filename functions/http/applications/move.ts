import { moveApplications } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applicationsChange } from "../../services/applications/applications-change.ts";

export const handler = http(moveApplications, applicationsChange, (service, { actor, body }) =>
  service.moveMany(actor, body),
);
