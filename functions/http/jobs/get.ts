import { getJob } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsRead } from "../../services/jobs/jobs-read.ts";

export const handler = http(getJob, jobsRead, (service, { actor, params }) => service.get(actor, params.id));
