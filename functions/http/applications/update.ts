import { updateApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications.ts";

export const handler = http(updateApplication, applications, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
