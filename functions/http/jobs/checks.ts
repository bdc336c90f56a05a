import { listJobChecks } from "@tailorbird/contracts/job-checks";
import { http } from "@tailorbird/lambda/http";
import { jobsOriginal } from "../../services/jobs/jobs-original.ts";

export const handler = http(listJobChecks, jobsOriginal, (service, { actor, params, query }) =>
  service.listChecks(actor, params.id, query),
);
