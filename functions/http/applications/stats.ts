import { getStats } from "@tailorbird/contracts/stats";
import { http } from "@tailorbird/lambda/http";
import { applicationStats } from "../../services/applications/application-stats.ts";

export const handler = http(getStats, applicationStats, (service, { actor, query }) =>
  service.read(actor, query),
);
