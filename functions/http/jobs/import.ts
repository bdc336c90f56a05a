import { importJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { jobsImport } from "../../services/jobs/jobs-import.ts";

export const handler = http(importJob, jobsImport, async (service, { actor, body, idempotencyKey }) => {
  const job = await service.import(actor, body, idempotencyKey);
  return reply(201, job, { location: `/v1/jobs/${job.id}` });
});
