import { checkJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsImport } from "../../services/jobs-import.ts";

export const handler = http(checkJob, jobsImport, (service, { actor, params }) =>
  service.check(actor, params.id),
);
