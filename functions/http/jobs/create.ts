import { createJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsWrite } from "../../services/jobs/jobs-write.ts";

export const handler = http(createJob, jobsWrite, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
