import { updateJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsWrite } from "../../services/jobs/jobs-write.ts";

export const handler = http(updateJob, jobsWrite, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
