import { listApplicationEvents } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applicationEvents } from "../../services/applications/application-events.ts";

export const handler = http(listApplicationEvents, applicationEvents, (service, { actor, params, query }) =>
  service.list(actor, params.id, query),
);
