import { deleteJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsRemove } from "../../services/jobs/jobs-remove.ts";

export const handler = http(deleteJob, jobsRemove, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
