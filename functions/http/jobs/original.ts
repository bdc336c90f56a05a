import { getJobOriginal } from "@tailorbird/contracts/job-checks";
import { http } from "@tailorbird/lambda/http";
import { jobsOriginal } from "../../services/jobs/jobs-original.ts";

export const handler = http(getJobOriginal, jobsOriginal, (service, { actor, params, query }) =>
  service.read(actor, params.id, query.checkId),
);
