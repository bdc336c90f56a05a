import { matchJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsMatch } from "../../services/jobs/jobs-match.ts";

export const handler = http(matchJob, jobsMatch, (service, { actor, params, query }) =>
  service.match(actor, params.id, query.resumeId),
);
