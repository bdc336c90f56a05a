import { checkJob } from "@tailorbird/contracts/job-checks";
import { http } from "@tailorbird/lambda/http";
import { jobsCheck } from "../../services/jobs/jobs-check.ts";

export const handler = http(checkJob, jobsCheck, (service, { actor, params }) =>
  service.check(actor, params.id),
);
