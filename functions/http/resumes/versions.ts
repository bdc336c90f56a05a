import { listResumeVersions } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesRead } from "../../services/resumes/resumes-read.ts";

export const handler = http(listResumeVersions, resumesRead, (service, { actor, params, query }) =>
  service.listVersions(actor, params.id, query),
);
