import { moveApplications } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications.ts";

export const handler = http(moveApplications, applications, (service, { actor, body }) =>
  service.moveMany(actor, body),
);
