import { deleteApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications.ts";

export const handler = http(deleteApplication, applications, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
