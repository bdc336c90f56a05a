import { getApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications/applications.ts";

export const handler = http(getApplication, applications, (service, { actor, params }) =>
  service.get(actor, params.id),
);
