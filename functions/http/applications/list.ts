import { listApplications } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { applications } from "../../services/applications/applications.ts";

export const handler = http(
  listApplications,
  applications,
  (service, { actor, query: { archived, ...query } }) =>
    service.list(actor, { ...query, archived: archived && archived === "true" }),
);
