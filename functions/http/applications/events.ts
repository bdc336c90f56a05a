import { listApplicationEvents } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications.ts";

export const handler = http(listApplicationEvents, applications, (service, { actor, params, query }) =>
  service.listEvents(actor, params.id, query),
);
