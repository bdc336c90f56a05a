import { listJobs } from "@tailorbird/contracts/jobs";
import { http } from "@tailorbird/lambda/http";
import { jobsRead } from "../../services/jobs/jobs-read.ts";

export const handler = http(listJobs, jobsRead, (service, { actor, query: { followed, ...query } }) =>
  service.list(actor, { ...query, followed: followed && followed === "true" }),
);
