import { listResumes } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesRead } from "../../services/resumes/resumes-read.ts";

export const handler = http(listResumes, resumesRead, (service, { actor, query }) =>
  service.list(actor, query),
);
